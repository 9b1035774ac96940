import { photoGuideOf, type PhotoFrame } from '@twin-pledge/shared/papers/photoGuides';
import { View } from '@tarojs/components';

/** What stands inside the dashed frame of the camera, in a square of 64. */
const drawings: Record<PhotoFrame, string> = {
  card: '<path d="M12 21h40v23H12z"/><circle cx="43" cy="30" r="4"/><path d="M38 40c1-6 9-6 10 0M17 28h14M17 34h14M17 39h9"/>',
  booklet: '<path d="M12 16h40v33H12zM32 16v33M17 24h10M17 30h10M17 36h7M37 24h10M37 30h10M37 36h7"/>',
  sheet: '<path d="M17 11h30v42H17zM23 20h18M23 27h18M23 34h18M23 41h10"/>',
  receipt:
    '<path d="M19 11h26v42l-4-3-5 3-4-3-4 3-5-3-4 3zM25 20h14M25 27h14M25 34h8"/><circle cx="39" cy="40" r="4"/>',
  place: '<path d="M13 31l19-15 19 15M17 29v22h30V29M28 51V39h8v12"/>',
};

const corners = '<path d="M4 14V4h10M50 4h10v10M60 50v10H50M14 60H4V50" stroke-width="3"/>';

const pictureOf = (frame: PhotoFrame): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="#0d6b5e" stroke-width="2">${corners}${drawings[frame]}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

interface Props {
  typeCode: string;
}

/** How to photograph this kind of paper, drawn and said, before the camera opens. */
export function PhotoGuideLine({ typeCode }: Props) {
  const { frame, say } = photoGuideOf(typeCode);
  const side = 'calc(48px + 16px * var(--step))';
  return (
    <View className="row-tight" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
      <View
        aria-hidden="true"
        style={{
          flex: 'none',
          width: side,
          height: side,
          backgroundImage: pictureOf(frame),
          backgroundSize: 'contain',
          backgroundRepeat: 'no-repeat',
        }}
      />
      <View className="grow small">{say}</View>
    </View>
  );
}
