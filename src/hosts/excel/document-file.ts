/// <reference types="office-js" />

import { refuseExcel } from "./messages";

/** What gives the open document out as a file: the common API, which knows no batches. */
export type FileDocument = Pick<Office.Document, "getFileAsync">;

/** Bytes a slice: the most that Office gives at once. */
const SLICE = 4_194_304;

/**
 * The open document as the bytes of its file, unsaved changes included. Office keeps at most two such files at a time,
 * so this one is closed whatever happens.
 * @param type "compressed": the document's own format, .xlsx or .xlsm
 * @throws Refusal with Excel's own words where it does not give the file.
 */
export async function documentFile(document: FileDocument, type: Office.FileType): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) => {
    document.getFileAsync(type, { sliceSize: SLICE }, answer);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((answer) => {
        file.getSliceAsync(index, answer);
      });
      bytes.set(Uint8Array.from(slice.data as ArrayLike<number>), at);
      at += slice.size;
    }
    if (at !== file.size) throw refuseExcel("file-not-given", { why: `${at}/${file.size}` });
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function asked<Answer>(ask: (answer: (result: Office.AsyncResult<Answer>) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(refuseExcel("file-not-given", { why: result.error.message }));
    });
  });
}
