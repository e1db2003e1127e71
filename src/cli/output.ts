/** Where a command speaks: results on one stream, complaints on the other. */
export interface Output {
  print(text: string): void;
  /** One line, without its line end. */
  error(line: string): void;
}
