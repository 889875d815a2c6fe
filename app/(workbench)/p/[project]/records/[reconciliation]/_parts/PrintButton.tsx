'use client';

import { Button } from '@/app/_ui/Button';
import { Icon } from '@/app/_ui/Icon';
import { useWords } from '@/app/_ui/Words';

export function PrintButton() {
  const t = useWords();
  return (
    <Button onClick={() => window.print()}>
      <Icon name="print" /> {t('records.print')}
    </Button>
  );
}
