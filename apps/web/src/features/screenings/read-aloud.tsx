import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../i18n';

import classes from './ask.module.css';

/** Reads the question and its answers aloud, where the device has a voice for the language. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation('screenings');
  const voice = useVoice(language);
  const [speaking, setSpeaking] = useState(false);
  // Another question: the voice falls silent.
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;

  const toggle = (): void => {
    window.speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setSpeaking(false);
    window.speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  const Icon = speaking ? IconPlayerStop : IconVolume;
  return (
    <button type="button" className={classes.listen} onClick={toggle} aria-pressed={speaking}>
      <Icon size={20} stroke={1.8} aria-hidden="true" /> {t(speaking ? 'stopListening' : 'listen')}
    </button>
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
