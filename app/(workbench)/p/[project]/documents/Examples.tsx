import { Fragment } from 'react';

/** Examples of what a field understands, separated by " · " in the catalogue; each keeps its own direction. */
export function Examples({ of }: { of: string }) {
  return of.split(' · ').map((example, index) => (
    <Fragment key={example}>
      {index > 0 && ' · '}
      <bdi>{example}</bdi>
    </Fragment>
  ));
}
