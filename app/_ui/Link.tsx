import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link of ours. It fetches nothing before it is followed: a screen here holds dozens of links to pages that are made anew for each
 * reader, and fetching them all cost the server thirty times the page itself.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
