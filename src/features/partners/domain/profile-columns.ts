import type { Profile } from './profile.js';

type Columns = { -readonly [K in keyof Profile]: Profile[K] extends readonly (infer Code)[] ? Code[] : Profile[K] };

/** The same profile with lists of its own, as a row wants them. Takes a whole profile or some of its fields. */
export function columnsOf<Given extends Partial<Profile>>(profile: Given): Pick<Columns, keyof Given & keyof Profile> {
  const copied = Object.entries(profile).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...(value as unknown[])] : value,
  ]);
  return Object.fromEntries(copied) as Pick<Columns, keyof Given & keyof Profile>;
}
