/** Every row has one, version 7, so that ids sort by age. */
export type Id = string;

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Could this text be an id? Anything else is answered like an id that does not exist. */
export const isId = (text: unknown): text is Id => typeof text === 'string' && shape.test(text);
