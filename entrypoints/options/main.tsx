import { render } from 'preact';
import { interfaceMessages, optionsLink } from '../../src/browser';
import { direction, languageTag, speakFrom, textOf } from '../../src/locale';
import { OptionsPage } from '../../src/options';
import { todayHere } from '../../src/reader';

speakFrom(interfaceMessages);
Object.assign(document.documentElement, { lang: languageTag(), dir: direction() });
document.title = textOf('options_title');

render(<OptionsPage link={optionsLink} today={todayHere()} />, document.body);
