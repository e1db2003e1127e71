import { MEMORY } from '../../src/host/port';
import { ADD_IN } from '../../src/workbench/host/add-in';
import { manifestFaults } from './manifest';
import { manifestText, surroundings } from './manifest-surroundings';

const xml = manifestText();
const around = surroundings();

test('manifest.xml is as Word needs it', () => {
  expect(manifestFaults(xml, around)).toEqual([]);
});

test('what is kept in documents is kept under the Id of manifest.xml, in Word and where Word is played', () => {
  const id = /<Id>([^<]*)<\/Id>/.exec(xml)?.[1];
  expect([MEMORY.addIn, ADD_IN]).toEqual([id, id]);
});

describe('these rules can fail', () => {
  /** A damaged manifest; the replacement must have changed something. */
  const damaged = (from: string | RegExp, to: string): string => {
    const result = xml.replace(from, to);
    expect(result).not.toBe(xml);
    return result;
  };
  test.each<[string, string | RegExp, string, RegExp]>([
    ['broken XML', '</Hosts>', '', /not well-formed/],
    ['another root', /OfficeApp/g, 'Other', /root is not OfficeApp/],
    ['wrong order', /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1', /ProviderName comes too late/],
    ['something missing', /<GetStarted>[^]*<\/GetStarted>/, '', /DesktopFormFactor lacks GetStarted/],
    ['an unknown element', '<GetStarted>', '<Runtimes/><GetStarted>', /unknown child Runtimes/],
    ['a shared runtime', '<DesktopFormFactor>', '<Runtimes/><DesktopFormFactor>', /shared runtime/],
    ['no GUID', /<Id>[^<]*</, '<Id>1234<', /no GUID/],
    ['another version', /<Version>[^<]*</, '<Version>9.9.9.0<', /Version 9.9.9.0 is not/],
    ['another requirement', 'MinVersion="1.3"', 'MinVersion="1.4"', /not WordApi 1.3 alone/],
    ['an id twice', 'id="Tongbao.Next"', 'id="Tongbao.Open"', /given twice/],
    ['a dangling resid', 'resid="Next.Tip"', 'resid="Next.Tips"', /no resource/],
    ['a resid of another kind', '<Label resid="Next.Label"', '<Label resid="Next.Tip"', /instead of ShortStrings/],
    ['an unused resource', '</bt:ShortStrings>', '<bt:String id="Odd" DefaultValue="多余"><bt:Override Locale="en-US" Value="odd"/></bt:String></bt:ShortStrings>', /Odd is not used/],
    ['a long label', '"下一处待填"', `"${'填'.repeat(126)}"`, /126 characters/],
    ['no English', '<bt:Override Locale="en-US" Value="Next blank" />', '', /no en-US text/],
    ['plain http', 'https://localhost:3000/ribbon.html', 'http://localhost:3000/ribbon.html', /not https/],
    ['two servers', 'https://localhost:3000/ribbon.html', 'https://other.example/ribbon.html', /more than one server/],
    ['a page nobody makes', '3000/ribbon.html', '3000/robin.html', /the build does not make/],
    ['an icon that is not there', /icon-80\.png/, 'icon-81.png', /no picture behind/],
    ['an icon of other pixels', /icon-80\.png/, 'icon-64.png', /64 × 64, not 80 × 80/],
    ['an icon size missing', '<bt:Image size="80" resid="Next.Icon.80" />', '', /has no 80 px/],
    ['an unknown function', '>nextPlaceholder<', '>nextBlank<', /nextBlank is no command/],
  ])('%s', (_name, from, to, fault) => {
    expect(manifestFaults(damaged(from, to), around).join('\n')).toMatch(fault);
  });
});
