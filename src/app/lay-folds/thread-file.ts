/** The file of a thread that lies beside a module: Node runs the sources as they are, and what is built of them. */
export const threadFile = (beside: string, name: string): URL => new URL(`./${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside)
