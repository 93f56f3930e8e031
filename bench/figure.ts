/** One measured number: `value` from 0 to 1 (Pearson's r from -1), over `n` gold items. */
export type Figure = { readonly metric: string; readonly value: number; readonly n: number }

/** A figure with the skill and the set that it belongs to, as `--json` writes it. */
export type Result = Figure & { readonly skill: string; readonly set: string }

/** A skill that could not be measured, and why. */
export type Unmeasured = { readonly skill: string; readonly set: string; readonly because: string }
