/** The part of the parser that the tests use; it has no types of its own. */
declare module 'rdf-parser-csvw' {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  interface Dataset {
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad>;
  }
  export default class CsvwParser {
    constructor(options: { metadata: Dataset; baseIRI: string; timezone?: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}
