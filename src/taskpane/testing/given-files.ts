import { waitFor } from "@testing-library/react";

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const given: GivenFile[] = [];

/** Catches what the page gives the user among her downloads, which a page without a browser cannot. */
export function catchFiles(): void {
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: () => undefined
  });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (!blob) throw new Error(`no file at ${this.href}`);
    const reader = new FileReader();
    reader.onload = () => {
      given.push({ name: this.download, bytes: new Uint8Array(reader.result as ArrayBuffer) });
    };
    reader.readAsArrayBuffer(blob);
  };
}

/** The next file that is given. */
export async function givenFile(): Promise<GivenFile> {
  return waitFor(() => {
    const first = given.shift();
    if (!first) throw new Error("no file was given");
    return first;
  });
}
