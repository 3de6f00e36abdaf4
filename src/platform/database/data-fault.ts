import { QueryFailedError } from 'typeorm';

/** Whether PostgreSQL refused a value (SQLSTATE class 22): the same statement will never succeed. */
export const isDataFault = (error: unknown): boolean =>
  error instanceof QueryFailedError && String((error.driverError as { code?: unknown }).code).startsWith('22');
