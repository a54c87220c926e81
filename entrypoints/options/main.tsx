import { render } from 'preact';
import { optionsLink } from '../../src/browser';
import { OptionsPage } from '../../src/options';
import { todayHere } from '../../src/reader';

render(<OptionsPage link={optionsLink} today={todayHere()} />, document.body);
