import type { ReactNode } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { back } from '../../../platform/navigation';
import { ActionButton } from '../../../ui/ActionButton';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';

interface Props {
  title: string;
  why: string;
  foot?: ReactNode;
  children: ReactNode;
}

/** One step of a survey; what is filled in is kept at once, and the way back leads to all steps. */
export function StepPage({ title, why, foot, children }: Props) {
  return (
    <AppPage
      title="入户调查"
      foot={
        foot ?? (
          <ActionButton id="step-done" onPress={back}>
            存好了，回去
          </ActionButton>
        )
      }
    >
      <Heading level={1}>{title}</Heading>
      <Why>{why}</Why>
      {children}
    </AppPage>
  );
}
