/** The page's only style sheet: readable on a phone, light and dark, printable, no fonts from anywhere. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6470;--line:#d9dee4;--paper:#fff;--card:#f6f7f9;--mc:#fbd0cb;--vc:#fde7b8;--vk:#d3e8fb;--mk:#cfeed3;--nt:#e6e6ea;--link:#0a58ca}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4b0;--line:#333a43;--paper:#14171b;--card:#1c2127;--mc:#6b2620;--vc:#5e4712;--vk:#1d4364;--mk:#1f4a2a;--nt:#3a3d44;--link:#7ab5ff}}
*{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:3.5rem}
body{margin:0;font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper)}
main,header>div{max-width:62rem;margin:0 auto;padding:0 1rem}
header{border-bottom:1px solid var(--line);padding:1.4rem 0 .8rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2.2rem 0 .7rem;padding-top:.4rem;border-top:2px solid var(--ink)}h3{font-size:1rem;margin:1.3rem 0 .4rem;color:var(--soft)}
p{margin:.4rem 0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.soft{color:var(--soft);font-size:.9em}
nav{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--line);z-index:2;overflow-x:auto;white-space:nowrap}
nav div{max-width:62rem;margin:0 auto;padding:.5rem 1rem}nav a{margin-right:1.1rem;color:var(--ink);text-decoration:none;font-size:.95rem}nav a:hover{text-decoration:underline}
a{color:var(--link)}ul{list-style:none;margin:0;padding:0}
li.line{padding:.3rem 0;border-bottom:1px solid var(--line)}li.event,li.row{border:1px solid var(--line);border-left:5px solid var(--line);border-radius:6px;background:var(--card);padding:.55rem .75rem;margin:.45rem 0}
li.material-conflict{border-left-color:#d0453a}li.verbal-conflict{border-left-color:#d99a1c}li.verbal-cooperation{border-left-color:#3b86c8}li.material-cooperation{border-left-color:#3a9a4f}
.head{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:baseline}.act{font-weight:650}.when{color:var(--soft);font-size:.9em}.status{font-size:.8rem;padding:.05rem .45rem;border-radius:1rem;border:1px solid var(--line)}
.status.thing-destroyed,.status.thing-cut,.status.thing-threatened,.status.thing-violated,.status.thing-ended,.status.thing-suspended{border-color:#d0453a;color:#d0453a}.status.thing-open,.status.thing-in-force,.status.thing-restored{border-color:#3a9a4f;color:#3a9a4f}.status.word-open{border-color:#d99a1c}
blockquote{margin:.25rem 0;padding:0;color:var(--ink)}
.refs{font-size:.78rem;color:var(--soft);white-space:nowrap}.refs a{display:inline-block;min-width:1.5em;padding:0 .3em;margin-right:.2rem;text-align:center;border:1px solid var(--line);border-radius:1em;font-variant-numeric:tabular-nums;text-decoration:none;background:var(--paper)}
.versions{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.5rem}.versions>div{border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.45rem .7rem}.rule{border-top:1px solid var(--line);margin-top:2.5rem;padding:.8rem 0 2rem}
li.row blockquote{display:inline}ol.states{margin:.35rem 0 0;padding-left:1.1rem;font-size:.93rem}
details{border:1px solid var(--line);border-radius:6px;margin:.45rem 0;background:var(--card)}summary{cursor:pointer;padding:.55rem .75rem}details .text{padding:.2rem .9rem .9rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.75}
mark{color:inherit;border-radius:3px;padding:.08em .05em}mark.material-conflict{background:var(--mc)}mark.verbal-conflict{background:var(--vc)}mark.verbal-cooperation{background:var(--vk)}mark.material-cooperation{background:var(--mk)}mark.neutral{background:var(--nt)}
mark.trigger{font-weight:650;text-decoration:underline;text-underline-offset:3px}a:target+mark,a:target+a+mark{outline:3px solid var(--link)}
.key mark{padding:.1rem .5rem;margin-right:.4rem;font-size:.85rem;display:inline-block}
table{border-collapse:collapse;width:100%;font-size:.93rem}td{border-bottom:1px solid var(--line);padding:.3rem .5rem .3rem 0;vertical-align:top}
@media (max-width:40rem){body{font-size:15px}h1{font-size:1.3rem}h2{font-size:1.1rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--card:#fff;--link:#000}nav,details:not([open]) .text{display:none}body{font-size:10pt}main,header>div{max-width:none;padding:0}li.event,li.row,.versions>div,details{break-inside:avoid}h2,h3{break-after:avoid}}
`
