/** The two things that every JavaScript engine has and that the pure core's type library leaves out. */
type Platform = {
  readonly TextDecoder: new (encoding: 'utf-8', options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string }
  readonly WebAssembly: {
    readonly Memory: new (size: { readonly initial: number }) => WasmMemory
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  }
}

export type WasmMemory = { readonly buffer: ArrayBuffer }

export const { TextDecoder, WebAssembly } = globalThis as unknown as Platform
