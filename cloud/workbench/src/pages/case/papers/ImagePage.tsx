import { useState } from 'react';
import { Viewer } from './Viewer';

interface ImagePageProps {
  url: string;
  name: string;
  quarterTurns: number;
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** A photographed page. */
export function ImagePage({ url, name, quarterTurns, zoom, setZoom }: ImagePageProps) {
  const [natural, setNatural] = useState<{ width: number; height: number } | null>(null);
  const [broken, setBroken] = useState(false);
  if (broken) return <p style={{ color: '#fff', padding: 24 }}>这张图打不开，文件可能坏了。可以请对方重新拍一张。</p>;
  return (
    <Viewer natural={natural} quarterTurns={quarterTurns} zoom={zoom} setZoom={setZoom}>
      {() => (
        <img
          src={url}
          alt={name}
          draggable={false}
          onLoad={({ currentTarget }) =>
            setNatural({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          onError={() => setBroken(true)}
        />
      )}
    </Viewer>
  );
}
