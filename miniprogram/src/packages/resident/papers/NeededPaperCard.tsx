import { View } from '@tarojs/components';
import type { DocumentView, NeededPaper } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { PaperPages } from '../../../paperPages/PaperPages';

interface Props {
  paper: NeededPaper;
  draftId: string;
  document: DocumentView | undefined;
  onChanged: () => void;
}

/** One paper of the list: what it is for, whether it is there, and the camera. */
export function NeededPaperCard({ paper, draftId, document, onChanged }: Props) {
  const { key, name, memberName, shows, state, typeCode, memberId, documentId, required } = paper;
  return (
    <Card>
      <View className="stack-tight" id={`paper-${typeCode}-${memberId ?? ''}`}>
        <View className="row-wide">
          <Heading level={2} look={3}>
            {memberName ? `${memberName}的${name}` : name}
          </Heading>
          {state === 'held' && <Chip tone="done">已经有了</Chip>}
          {state === 'obtainable' && <Chip tone="done">不用交</Chip>}
          {state === 'partial' && <Chip tone="turn">还差几张</Chip>}
          {state === 'missing' && (required ? <Chip tone="turn">要交</Chip> : <Chip tone="paused">有就交</Chip>)}
        </View>
        <View className="small">{state === 'obtainable' ? '这项由政府部门核实，不用您交。' : shows}</View>
        {state !== 'obtainable' && (
          <PaperPages
            place={{ draftId, paperKey: key, typeCode, memberId }}
            name={memberName ? `${memberName}的${name}` : name}
            documentId={documentId}
            documents={document ? [document] : []}
            onChanged={onChanged}
          />
        )}
      </View>
    </Card>
  );
}
