declare module "pdfjs-dist/image_decoders/pdf.image_decoders.mjs" {
  type Handler = {
    sendWithPromise(action: string, request: { filename: string }): Promise<Uint8Array>;
  };
  export const JpxImage: {
    setOptions(options: {
      useWasm: boolean;
      useWorkerFetch: boolean;
      getHandler: () => Handler;
    }): void;
    parseImageProperties(bytes: Uint8Array): { width: number; height: number };
    instance: { decode(bytes: Uint8Array): Promise<Uint8ClampedArray> };
  };
}
