import { Refusal } from "../../language/refusal";
import { documentFile, type FileDocument } from "./document-file";

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

interface Given {
  readonly slices: readonly (readonly number[])[];
  readonly size?: number;
  /** The slice that Excel does not give. */
  readonly broken?: number;
}

function documentOf({ slices, size, broken }: Given): { document: FileDocument; closed: () => number } {
  let closed = 0;
  const succeeded = <Value>(value: Value): Office.AsyncResult<Value> =>
    ({ status: "succeeded", value }) as unknown as Office.AsyncResult<Value>;
  const failed = { status: "failed", error: { message: "사용 중" } };
  const file = {
    size: size ?? slices.flat().length,
    sliceCount: slices.length,
    getSliceAsync: (index: number, answer: Answer<Office.Slice>) => {
      const data = slices[index] ?? [];
      answer(
        index === broken
          ? (failed as unknown as Office.AsyncResult<Office.Slice>)
          : succeeded({ data, index, size: data.length })
      );
    },
    closeAsync: () => {
      closed += 1;
    }
  };
  const getFileAsync = (_: unknown, __: unknown, answer: Answer<Office.File>): void => {
    answer(succeeded(file));
  };
  return { document: { getFileAsync: getFileAsync as FileDocument["getFileAsync"] }, closed: () => closed };
}

const TYPE = "compressed" as unknown as Office.FileType;

test("the slices are joined, and the file is closed", async () => {
  const { document, closed } = documentOf({ slices: [[80, 75], [3, 4], [5]] });
  expect(await documentFile(document, TYPE)).toEqual(Uint8Array.from([80, 75, 3, 4, 5]));
  expect(closed()).toBe(1);
});

test.each([
  ["a slice that Excel refuses", { slices: [[1], [2]], broken: 1 }, "사용 중"],
  ["fewer bytes than were said", { slices: [[1], [2]], size: 3 }, "2/3"]
])("%s is told, and the file is closed", async (_, given, why) => {
  const { document, closed } = documentOf(given);
  const error: unknown = await documentFile(document, TYPE).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code: "file-not-given", data: { why } });
  expect(closed()).toBe(1);
});
