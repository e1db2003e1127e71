/**
 * What a Word manifest must look like, as data. Orders are those of Microsoft's
 * “How to find the proper order of manifest elements”; a name that is not listed
 * under its parent is unknown to this add-in and therefore a fault.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Must be there, under the named parent. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Longest texts in UTF-16 units: strings of each kind, and the elements of the base part. */
export const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};

/** Which kind of resource an element's resid may name. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Sizes every icon of the ribbon must have, and the pixels of the two icons of the base part. */
export const ICON_SIZES: readonly number[] = [16, 32, 80];
export const BASE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
