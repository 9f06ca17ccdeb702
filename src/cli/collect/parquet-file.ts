import { ParquetWriter, fileWriter } from "hyparquet-writer";
import { coefficientOf, DECIMAL_PRECISION, DECIMAL_SCALE } from "../../collecting/decimal-columns";
import { LONG_FORM, type LongFormColumn, type LongFormRow } from "../../collecting/long-form";

/** Rows that are held before they are written: memory stays the same whatever the number of files. */
const ROWS_A_GROUP = 30_000;

type Value = string | number | boolean | bigint | null;
type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];
type SchemaElement = Schema[number];

interface ParquetColumn {
  readonly element: SchemaElement;
  readonly of: (row: LongFormRow) => Value;
}

const OPTIONAL = { repetition_type: "OPTIONAL" } as const;
const DECIMAL = {
  type: "FIXED_LEN_BYTE_ARRAY",
  type_length: 16,
  converted_type: "DECIMAL",
  precision: DECIMAL_PRECISION,
  scale: DECIMAL_SCALE,
  ...OPTIONAL
} as const;

/** The columns of the long form; an amount stands as exact text and, named "…_value", as a decimal. */
const COLUMNS: readonly ParquetColumn[] = LONG_FORM.flatMap(columnsOf);

/** The long form as a Parquet file, written a group of rows at a time. */
export class ParquetFile {
  private readonly writer: ParquetWriter;
  private data = emptyData();

  /** @param about key → value, kept in the file's own metadata */
  constructor(path: string, createdBy: string, about: Readonly<Record<string, string>>) {
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: [{ name: "root", num_children: COLUMNS.length }, ...COLUMNS.map(({ element }) => element)],
      createdBy,
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value }))
    });
  }

  add(row: LongFormRow): void {
    COLUMNS.forEach(({ of }, at) => this.data[at]?.push(of(row)));
    if ((this.data[0]?.length ?? 0) >= ROWS_A_GROUP) this.writeGroup();
  }

  async finish(): Promise<void> {
    if ((this.data[0]?.length ?? 0) > 0) this.writeGroup();
    await this.writer.finish();
  }

  private writeGroup(): void {
    const columnData = COLUMNS.map(({ element: { name } }, at) => ({ name, data: this.data[at] ?? [] }));
    // without an answer: the file is written at once
    void this.writer.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    this.data = emptyData();
  }
}

function emptyData(): readonly Value[][] {
  return COLUMNS.map(() => []);
}

function columnsOf(column: LongFormColumn): readonly ParquetColumn[] {
  const { name } = column;
  switch (column.type) {
    case "year":
      return [{ element: { name, type: "INT32", ...OPTIONAL }, of: column.of }];
    case "truth":
      return [{ element: { name, type: "BOOLEAN", repetition_type: "REQUIRED" }, of: column.of }];
    case "exact":
      return [textColumn(name, column.of), decimalColumn(`${name}_value`, column.of)];
    default:
      return [textColumn(name, column.of)];
  }
}

function textColumn(name: string, of: (row: LongFormRow) => string | null): ParquetColumn {
  return { element: { name, type: "BYTE_ARRAY", converted_type: "UTF8", ...OPTIONAL }, of };
}

function decimalColumn(name: string, of: (row: LongFormRow) => string | null): ParquetColumn {
  return { element: { name, ...DECIMAL }, of: (row) => coefficientOf(of(row)) };
}
