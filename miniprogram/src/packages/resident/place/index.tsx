import { View } from '@tarojs/components';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useParams } from '../../../platform/useParams';
import { homePlace, keepHomePlace } from '../../../state/homePlace';
import { loadServedRegions } from '../../../state/loadRegions';
import { usePlace } from '../../../state/usePlace';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { RegionPicker } from '../../../ui/RegionPicker';
import { PlacePart } from './PlacePart';

/** Public: what applies in a place, whom to call, who is responsible, and the rules with their sources. */
export default function PlacePage() {
  const [code, setCode] = useState(useParams().code ?? homePlace());
  const place = usePlace(code);
  const choose = (next: string) => {
    setCode(next);
    keepHomePlace(next);
  };
  return (
    <AppPage title="当地民政办" forEveryone ownHelp>
      <Heading level={1}>您住在哪里？</Heading>
      <Card>
        <Field id="place" label="住的村或社区" quietLabel>
          <RegionPicker
            id="place"
            label="住的村或社区"
            value={code ?? undefined}
            load={loadServedRegions}
            onChange={choose}
          />
        </Field>
      </Card>
      {code ? (
        <LoadedPart loaded={place}>{(data) => <PlacePart place={data} />}</LoadedPart>
      ) : (
        <View className="small">选好以后，能看到电话、能办什么、谁来办、按什么规定。</View>
      )}
    </AppPage>
  );
}
