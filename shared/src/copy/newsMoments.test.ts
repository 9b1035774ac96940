import { templatesFor } from './newsMoments';

describe('asking for WeChat messages', () => {
  it('asks at each moment for the templates of the news that follows it', () => {
    const templates = { progress: 'P', supplementRequested: 'S', signed: 'G' };
    expect(templatesFor('sent', templates)).toEqual(['S', 'P']);
    expect(templatesFor('linkShared', templates)).toEqual(['G']);
    expect(templatesFor('saidOwnSide', templates)).toEqual(['P']);
  });

  it('asks for three at most, and for none where the county has none', () => {
    const own = { supplementRequested: 'a', accepted: 'b', approved: 'c', progress: 'd' };
    expect(templatesFor('sent', own)).toEqual(['a', 'b', 'c']);
    expect(templatesFor('sent', {})).toEqual([]);
  });
});
