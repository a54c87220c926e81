import messages from '../../../public/_locales/en/messages.json';
import { speakFrom } from '..';
import { fromFile } from './from-file';

/** Loaded before every unit test: there is no browser to ask for messages. */
speakFrom(fromFile(messages));
