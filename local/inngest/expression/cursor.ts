import { ExpressionError, type Token, tokenize } from "./tokens.ts";

const end: Token = { kind: "end", text: "" };

/** A position in the tokens of one expression. */
export class Cursor {
  readonly #source: string;
  readonly #tokens: Token[];
  #position = 0;

  /** @throws ExpressionError when the source cannot be split into tokens. */
  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }

  peek(): Token {
    return this.#tokens[this.#position] ?? end;
  }

  take(): Token {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  at(operator: string): boolean {
    return this.peek().kind === "operator" && this.peek().text === operator;
  }

  /** Moves past the operator if it is next. */
  accept(operator: string): boolean {
    const found = this.at(operator);
    if (found) this.#position += 1;
    return found;
  }

  /** Moves past the operator. @throws ExpressionError when something else is next. */
  expect(operator: string): void {
    if (!this.accept(operator)) this.fail(this.peek());
  }

  fail(token: Token): never {
    throw new ExpressionError(`unexpected "${token.text || "end"}" in expression: ${this.#source}`);
  }
}
