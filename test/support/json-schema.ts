type Json = unknown;
type Schema = Readonly<Record<string, Json>>;

/** Words of a schema that say nothing of a value. */
const SILENT: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'examples', '$defs']);

/**
 * Whether a value fits a JSON schema of draft 2020-12, as far as our own schemas go; a keyword that
 * this reader does not know is an error, so that no rule is passed over in silence.
 */
export function fits(value: Json, schema: Schema, root: Schema = schema): boolean {
  return Object.keys(schema).every((keyword) => SILENT.has(keyword) || holds(keyword, value, schema, root));
}

function holds(keyword: string, value: Json, schema: Schema, root: Schema): boolean {
  const wanted = schema[keyword];
  const sub = (each: Json): boolean => fits(value, each as Schema, root);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const record = (isObject ? value : {}) as Readonly<Record<string, Json>>;
  switch (keyword) {
    case '$ref': return sub((root['$defs'] as Schema)[String(wanted).replace('#/$defs/', '')]);
    case 'type': return typeOf(value, String(wanted));
    case 'const': return value === wanted;
    case 'enum': return (wanted as Json[]).includes(value);
    case 'anyOf': return (wanted as Json[]).some(sub);
    case 'allOf': return (wanted as Json[]).every(sub);
    case 'not': return !sub(wanted);
    case 'if': return sub(wanted) ? schema['then'] === undefined || sub(schema['then']) : true;
    case 'then': return true;
    case 'required': return !isObject || (wanted as string[]).every((name) => Object.hasOwn(record, name));
    case 'properties': return !isObject || Object.entries(wanted as Schema).every(([name, each]) => !Object.hasOwn(record, name) || fits(record[name], each as Schema, root));
    case 'additionalProperties': return !isObject || Object.keys(record).every((name) => Object.hasOwn((schema['properties'] ?? {}) as Schema, name));
    case 'items': return !Array.isArray(value) || value.every((item) => fits(item, wanted as Schema, root));
    case 'minItems': return !Array.isArray(value) || value.length >= Number(wanted);
    case 'maxItems': return !Array.isArray(value) || value.length <= Number(wanted);
    case 'maxLength': return typeof value !== 'string' || [...value].length <= Number(wanted);
    case 'pattern': return typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value);
    case 'minimum': return typeof value !== 'number' || value >= Number(wanted);
    case 'maximum': return typeof value !== 'number' || value <= Number(wanted);
    default: throw new Error(`a keyword that this reader does not know: ${keyword}`);
  }
}

function typeOf(value: Json, name: string): boolean {
  switch (name) {
    case 'null': return value === null;
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    default: return typeof value === name;
  }
}
