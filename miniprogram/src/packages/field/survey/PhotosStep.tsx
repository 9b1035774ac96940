import { photoKindNames, placeWords } from '@twin-pledge/shared/copy/survey';
import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { newKey } from '../../../api/newKey';
import { spokenTime } from '../../../copy/spokenTime';
import { useCommand } from '../../../frame/useCommand';
import { dropFile, pickFiles, pictureOf } from '../../../platform/files';
import { whereabouts } from '../../../platform/whereabouts';
import type { FieldPhoto, FieldSurvey } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { StepPage } from './StepPage';

const most = 30;

/** Photos of the home and of papers shown there, each with the time and the place where it was taken (C01). */
export function PhotosStep({ survey: { caseId, work } }: { survey: FieldSurvey }) {
  const take = (kind: FieldPhoto['kind']) => async () => {
    const files = await pickFiles('camera', most - work.photos.length);
    if (files.length === 0) return;
    const takenAt = new Date().toISOString();
    const taken = files.map(({ ref, bytes, picture }): FieldPhoto => {
      const place = { missing: '还没有定位' };
      return { id: newKey(), ref, bytes, picture, kind, note: '', takenAt, place, sent: false };
    });
    // Kept before the phone is asked where it is: that takes its time, and the photo must not wait for it.
    await surveys.edit(caseId, (now) => ({ ...now, photos: [...now.photos, ...taken] }));
    const place = await whereabouts();
    await surveys.edit(caseId, (now) => ({
      ...now,
      photos: now.photos.map((photo) => (taken.some(({ id }) => id === photo.id) ? { ...photo, place } : photo)),
    }));
  };
  const home = useCommand(take('home'));
  const letter = useCommand(take('letter'));
  const change = (id: string, note: string) =>
    void surveys.edit(caseId, (now) => ({
      ...now,
      photos: now.photos.map((photo) => (photo.id === id ? { ...photo, note } : photo)),
    }));
  const remove = async ({ id, ref }: FieldPhoto) => {
    await surveys.edit(caseId, (now) => ({ ...now, photos: now.photos.filter((photo) => photo.id !== id) }));
    await dropFile(ref);
  };
  return (
    <StepPage title="拍照片" why="拍房子里外、灶台、床铺这些看得出怎么过日子的地方。别人的脸、别家的门牌不要拍进去。">
      {work.photos.map((photo) => (
        <PhotoCard
          key={photo.id}
          photo={photo}
          onNote={(note) => change(photo.id, note)}
          onRemove={() => void remove(photo)}
        />
      ))}
      {(home.problem ?? letter.problem) && <Notice tone="wrong">{home.problem ?? letter.problem}</Notice>}
      {work.photos.length < most ? (
        <>
          <ActionButton id="take-photo" kind="ghost" busy={home.busy} onPress={() => void home.run()}>
            拍现场
          </ActionButton>
          <ActionButton id="take-letter" kind="ghost" busy={letter.busy} onPress={() => void letter.run()}>
            拍信函、证明
          </ActionButton>
        </>
      ) : (
        <Notice>最多 {most} 张，够了。</Notice>
      )}
    </StepPage>
  );
}

interface PhotoProps {
  photo: FieldPhoto;
  onNote: (note: string) => void;
  onRemove: () => void;
}

function PhotoCard({ photo, onNote, onRemove }: PhotoProps) {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    void pictureOf(photo).then(setPicture);
  }, [photo.ref]); // eslint-disable-line react-hooks/exhaustive-deps -- the file alone
  const name = photoKindNames[photo.kind];
  return (
    <Card>
      <View className="stack-tight">
        {picture && <Image className="sheet-picture" src={picture} mode="aspectFill" aria-label={name} />}
        <View className="small">
          {name} · {spokenTime(photo.takenAt)}
        </View>
        <View className="small number">{placeWords(photo.place)}</View>
        <Field id={`note-${photo.id}`} label="拍的是什么（可不填）">
          <TextInput
            id={`note-${photo.id}`}
            label="拍的是什么"
            value={photo.note}
            maxLength={200}
            placeholder="比如：堂屋"
            onChange={onNote}
          />
        </Field>
        <TextLink label={`删掉这张${name}`} onPress={onRemove}>
          删掉这张
        </TextLink>
      </View>
    </Card>
  );
}
