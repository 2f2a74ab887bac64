/** One entry of a code list, with its English name. */
export interface Code {
  readonly code: string;
  readonly name: string;
}
export interface Language extends Code {
  /** The language's name in itself. */
  readonly endonym: string;
}
export interface CefrLevel extends Code {
  readonly userGroup: string;
}
export interface Format extends Code {
  /** Days without travel; null where no limit is known. */
  readonly minDays: number | null;
  readonly maxDays: number | null;
}
/** A topic and the one above it: topics are a tree. */
export interface Topic extends Code {
  readonly parent: string | null;
}
export interface Region extends Code {
  readonly level: 0 | 1 | 2 | 3;
  /** First two letters of the NUTS code; Greece is `EL`. */
  readonly country: string;
  /** The name in the region's own language, as Eurostat writes it. */
  readonly localName: string;
  /** Label point in degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
}
export type NutsRow = readonly [
  code: string,
  level: 0 | 1 | 2 | 3,
  country: string,
  name: string,
  lon: number,
  lat: number,
];
