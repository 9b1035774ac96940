import { eventOptions, type EventCode } from '@twin-pledge/shared/forms/events';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';
import type { StepProps } from './stepProps';

/** What happened, in the words the application has for it. */
export function WhatStep({ form, problems, onChange }: StepProps) {
  return (
    <>
      <Heading level={1}>遇到了什么事？</Heading>
      <Why>选好以后问几个简单的问题，算一算哪些帮助可能合适。</Why>
      <Card>
        <Field id="events" label="有哪些就选哪些" problem={problems.events}>
          <Choice
            id="events"
            label="有哪些就选哪些"
            several
            options={eventOptions}
            chosen={form.events}
            onChange={(events) => onChange({ events: events as EventCode[] })}
          />
        </Field>
      </Card>
    </>
  );
}
