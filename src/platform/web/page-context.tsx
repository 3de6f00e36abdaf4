import { createContext, useContext } from 'react';
import type { Text } from '../../kernel/text.js';
import type { Navigation } from './navigation.js';
import type { Visit } from './visit.js';

/** Everything the frame of a page needs and no page should have to pass on. */
export interface PageFrame {
  readonly visit: Visit;
  readonly navigation: Navigation;
  readonly network: { readonly name: Text; readonly phone: string; readonly address: Text };
}

const Frame = createContext<PageFrame | null>(null);

export const PageFrameProvider = Frame.Provider;

/** The frame of the page being rendered. */
export function usePage(): PageFrame {
  const frame = useContext(Frame);
  if (!frame) throw new Error('Pages are rendered by show()');
  return frame;
}
