/** Columns a table may have. */
export const COLUMNS_LIMIT = 300;
/** UTF-16 units one row may have, its separators included. */
export const ROW_LIMIT = 2_000_000;
/** Bytes a person may send from the screen at once; programs send streams of any length. */
export const FILE_LIMIT = 200 * 1024 * 1024;
/** Bytes of a workbook, packed, and of all it unpacks to: it is read whole, so both are small. */
export const WORKBOOK_LIMIT = { packed: 15 * 1024 * 1024, unpacked: 120 * 1024 * 1024, entries: 2000 } as const;
