/** The only way to ask what time it is. Tests stand it still or move it on. */
export interface Clock {
  now(): Date;
}
