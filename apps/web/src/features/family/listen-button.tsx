import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n';

import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

/** Reads a part of the page aloud, where the device has a voice for the language. */
export function ListenButton({ of }: { of: string }) {
  const { t } = useTranslation('family');
  const { language } = useFormat();
  const voice = useVoice(language);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;

  const toggle = (): void => {
    window.speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const utterance = new SpeechSynthesisUtterance(document.getElementById(of)?.innerText ?? '');
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setSpeaking(false);
    window.speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  return (
    <Button onClick={toggle} size="md" icon={speaking ? <IconPlayerStop /> : <IconVolume />}>
      {t(speaking ? 'stopListening' : 'listen')}
    </Button>
  );
}

/** Voices arrive after the page; some devices have none for Kazakh. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const synthesis = window.speechSynthesis;
    if (!synthesis) return;
    const read = (): void => setVoices(synthesis.getVoices());
    read();
    synthesis.addEventListener('voiceschanged', read);
    return () => synthesis.removeEventListener('voiceschanged', read);
  }, []);
  return voices.find(({ lang }) => lang.toLowerCase().startsWith(language));
}
