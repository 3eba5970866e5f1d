/** Reads what the contract's schemas describe, with a quarter of zod's bytes.
 *
 * `npm run build` puts it in the place of zod/mini in the files for a script tag. A test compares
 * both on every schema, so neither can drift.
 */

type Issue = { readonly code: string; readonly path?: readonly PropertyKey[] };
type Payload = { value: unknown; readonly issues: Issue[] };
type Check = (payload: Payload) => void;
type Read = (value: unknown, issues: Issue[]) => unknown;
type Shape = Readonly<Record<string, Schema>>;

/** A schema: how it reads, and whether the value may be missing. */
type Schema = {
  readonly read: Read;
  readonly check: (...checks: readonly Check[]) => Schema;
};

const fails = (issues: Issue[], code = "invalid_type"): undefined => void issues.push({ code });

/*@__NO_SIDE_EFFECTS__*/
function schema(read: Read): Schema {
  const check = (...checks: readonly Check[]) =>
    schema((value, issues) => {
      const before = issues.length;
      const payload = { value: read(value, issues), issues };
      if (issues.length === before) for (const each of checks) each(payload);
      return payload.value;
    });
  return { read, check };
}

/*@__NO_SIDE_EFFECTS__*/
const only = (fits: (value: never) => boolean) =>
  schema((value, issues) => (fits(value as never) ? value : fails(issues)));

/*@__NO_SIDE_EFFECTS__*/
function fields(shape: Shape, strict: boolean, loose = false): Schema {
  const entries = Object.entries(shape);
  const read: Read = (value, issues) => {
    if (!isRecord(value)) return fails(issues);
    const result: Record<string, unknown> = loose ? { ...value } : {};
    for (const [key, each] of entries) {
      const field = each.read(value[key], issues);
      if (key in value || field !== undefined) result[key] = field;
    }
    if (strict && Object.keys(value).some((key) => !(key in shape)))
      fails(issues, "unrecognized_keys");
    return result;
  };
  return schema(read);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const string = /*@__NO_SIDE_EFFECTS__*/ () => only((value) => typeof value === "string");
export const boolean = /*@__NO_SIDE_EFFECTS__*/ () => only((value) => typeof value === "boolean");
export const number = /*@__NO_SIDE_EFFECTS__*/ () => only((value) => Number.isFinite(value));
export const int = /*@__NO_SIDE_EFFECTS__*/ () => only((value) => Number.isSafeInteger(value));
export const unknown = /*@__NO_SIDE_EFFECTS__*/ () => only(() => true);
export const literal = /*@__NO_SIDE_EFFECTS__*/ (wanted: unknown) =>
  only((value) => value === wanted);
const oneOf = /*@__NO_SIDE_EFFECTS__*/ (wanted: readonly unknown[]) =>
  only((value) => wanted.includes(value));
const absent = /*@__NO_SIDE_EFFECTS__*/ () => only((value) => value === undefined);
export { oneOf as enum, absent as undefined };

export const object = /*@__NO_SIDE_EFFECTS__*/ (shape: Shape) => fields(shape, false);
export const looseObject = /*@__NO_SIDE_EFFECTS__*/ (shape: Shape) => fields(shape, false, true);
export const strictObject = /*@__NO_SIDE_EFFECTS__*/ (shape: Shape) => fields(shape, true);

/*@__NO_SIDE_EFFECTS__*/
export function record(keys: Schema, values: Schema): Schema {
  return schema((value, issues) => {
    if (!isRecord(value)) return fails(issues);
    const result: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value))
      if (key !== "__proto__") {
        keys.read(key, issues);
        result[key] = values.read(each, issues);
      }
    return result;
  });
}

/*@__NO_SIDE_EFFECTS__*/
export function array(item: Schema): Schema {
  return schema((value, issues) =>
    Array.isArray(value) ? value.map((each) => item.read(each, issues)) : fails(issues),
  );
}

export const optional = /*@__NO_SIDE_EFFECTS__*/ ({ read }: Schema) =>
  schema((value, issues) => (value === undefined ? value : read(value, issues)));
export const nullable = /*@__NO_SIDE_EFFECTS__*/ ({ read }: Schema) =>
  schema((value, issues) => (value === null ? value : read(value, issues)));
export const _default = /*@__NO_SIDE_EFFECTS__*/ ({ read }: Schema, otherwise: unknown) =>
  schema((value, issues) => (value === undefined ? fresh(otherwise) : read(value, issues)));

const fresh = (value: unknown) =>
  Array.isArray(value) ? [...value] : isRecord(value) ? { ...value } : value;

/*@__NO_SIDE_EFFECTS__*/
export function pipe(first: Schema, second: Schema): Schema {
  return schema((value, issues) => {
    const before = issues.length;
    const read = first.read(value, issues);
    return issues.length > before ? read : second.read(read, issues);
  });
}

export const transform = /*@__NO_SIDE_EFFECTS__*/ (change: (value: unknown) => unknown) =>
  schema((value) => change(value));

/*@__NO_SIDE_EFFECTS__*/
export function union(options: readonly Schema[]): Schema {
  return schema((value, issues) => {
    for (const option of options) {
      const own: Issue[] = [];
      const read = option.read(value, own);
      if (own.length === 0) return read;
    }
    return fails(issues, "invalid_union");
  });
}

export const discriminatedUnion = /*@__NO_SIDE_EFFECTS__*/ (
  _key: string,
  options: readonly Schema[],
) => union(options);

/*@__NO_SIDE_EFFECTS__*/
const test =
  (passes: (value: never) => boolean): Check =>
  ({ value, issues }) => {
    if (!passes(value as never)) issues.push({ code: "custom" });
  };

export { test as refine };
export const regex = /*@__NO_SIDE_EFFECTS__*/ (pattern: RegExp) =>
  test((value: string) => pattern.test(value));
export const minLength = /*@__NO_SIDE_EFFECTS__*/ (min: number) =>
  test((value: string) => value.length >= min);
export const maxLength = /*@__NO_SIDE_EFFECTS__*/ (max: number) =>
  test((value: string) => value.length <= max);
export const length = /*@__NO_SIDE_EFFECTS__*/ (size: number) =>
  test((value: string) => value.length === size);
export const gte = /*@__NO_SIDE_EFFECTS__*/ (min: number) => test((value: number) => value >= min);
export const lte = /*@__NO_SIDE_EFFECTS__*/ (max: number) => test((value: number) => value <= max);

/** What zod's `safeParse` answers, as far as widgets read it. */
export function safeParse({ read }: Schema, value: unknown) {
  const issues: Issue[] = [];
  const data = read(value, issues);
  return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
}

/** The value as read; throws when it does not fit. */
export function parse(wanted: Schema, value: unknown): unknown {
  const { success, data, error } = safeParse(wanted, value);
  if (!success) throw new TypeError("does not fit its schema", { cause: error });
  return data;
}

/** Zod's settings; there are none here. */
export const config = (): void => undefined;
