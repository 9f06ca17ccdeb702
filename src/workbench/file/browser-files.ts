import type { FileDoor } from "./file-door";
import type { PickedFile, SaveTarget } from "./picked-file";

/** What browsers of the Chromium family give to secure pages, and the library of types does not know. */
interface FilePickers {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

interface Permissions {
  requestPermission?: (options: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TYPES = [
  {
    accept: {
      [TYPE]: [".xlsx"],
      "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"]
    }
  }
];
/** Milliseconds after which a download has surely begun. */
const DOWNLOAD_TIME = 60_000;

/** The user's files as far as this browser lets a page at them. */
export class BrowserFiles implements FileDoor {
  private readonly pickers = window as unknown as FilePickers;

  get choosesPlace(): boolean {
    return this.pickers.showSaveFilePicker !== undefined;
  }

  async pick(): Promise<PickedFile | null> {
    const picker = this.pickers.showOpenFilePicker;
    if (!picker) return pickByInput();
    const [handle] = await unlessLeft(picker.call(window, { types: TYPES }), []);
    return handle ? ofHandle(handle) : null;
  }

  async pickTarget(name: string): Promise<SaveTarget | null> {
    const picker = this.pickers.showSaveFilePicker;
    if (!picker) return null;
    const handle = await unlessLeft(picker.call(window, { suggestedName: name, types: TYPES }), null);
    return handle ? targetOf(handle) : null;
  }

  download(name: string, bytes: Uint8Array): void {
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, DOWNLOAD_TIME);
  }
}

/** A file that was let fall onto the page. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const able = item as DataTransferItem & {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  };
  // Asked for at once: the browser forgets the item when the event is over.
  const handle = await able.getAsFileSystemHandle?.().catch(() => null);
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    target: handle instanceof FileSystemFileHandle ? targetOf(handle) : null
  };
}

async function ofHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile();
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), target: targetOf(handle) };
}

function targetOf(handle: FileSystemFileHandle): SaveTarget {
  return {
    name: handle.name,
    write: async (bytes) => {
      const asking = (handle as Permissions).requestPermission;
      const answer = await asking?.call(handle, { mode: "readwrite" });
      if (answer !== undefined && answer !== "granted") throw new Error(answer);
      // Chromium writes beside the file and puts it in its place on closing.
      const stream = await handle.createWritable();
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
      await stream.close();
    }
  };
}

function pickByInput(): Promise<PickedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm";
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) resolve(null);
      else {
        file.arrayBuffer().then((buffer) => {
          resolve({ name: file.name, bytes: new Uint8Array(buffer), target: null });
        }, reject);
      }
    });
    input.addEventListener("cancel", () => {
      resolve(null);
    });
    input.click();
  });
}

/** A picker that the user leaves says so by an AbortError. */
async function unlessLeft<Result>(picking: Promise<Result>, left: Result): Promise<Result> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return left;
    throw error;
  }
}
