import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageFrameProvider, type PageFrame } from './page-context.js';

/** A page as the browser gets it. */
export const show = (page: ReactElement, frame: PageFrame): string =>
  `<!doctype html>${renderToStaticMarkup(<PageFrameProvider value={frame}>{page}</PageFrameProvider>)}`;
