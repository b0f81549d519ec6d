"""Reads feeds as others do: JSON lines of {"format", "text"} in, JSON lines of what each reader saw out."""
import json
import sys

try:
    import feedparser
except ImportError:
    feedparser = None
try:
    from lxml import etree
except ImportError:
    etree = None
try:
    import html5lib
except ImportError:
    html5lib = None

ATOM = '{http://www.w3.org/2005/Atom}'
CONTENT = '{http://purl.org/rss/1.0/modules/content/}encoded'
CREATOR = '{http://purl.org/dc/elements/1.1/}creator'
LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def texts(element, name):
    return [child.text or '' for child in element.findall(name)]


def rss_item(item):
    return {
        'id': texts(item, 'guid'),
        'title': texts(item, 'title'),
        'link': texts(item, 'link'),
        'summary': texts(item, 'description'),
        'content': texts(item, CONTENT),
        'authors': texts(item, CREATOR),
        'categories': texts(item, 'category'),
        'names': [child.tag for child in item.iter()],
    }


def atom_entry(entry):
    return {
        'id': texts(entry, ATOM + 'id'),
        'title': texts(entry, ATOM + 'title'),
        'link': [link.get('href') for link in entry.findall(ATOM + 'link') if link.get('rel') == 'alternate'],
        'summary': texts(entry, ATOM + 'summary'),
        'content': texts(entry, ATOM + 'content'),
        'authors': [texts(author, ATOM + 'name')[0] for author in entry.findall(ATOM + 'author')],
        'categories': [category.get('label') or category.get('term') for category in entry.findall(ATOM + 'category')],
        'names': [child.tag for child in entry.iter()],
    }


def by_libxml(text, form):
    root = etree.fromstring(text.encode('utf-8'), etree.XMLParser(resolve_entities=False, no_network=True))
    if form == 'rss':
        return [rss_item(item) for item in root.find('channel').findall('item')]
    return [atom_entry(entry) for entry in root.findall(ATOM + 'entry')]


def by_feedparser(text):
    feed = feedparser.parse(text.encode('utf-8'))
    return {
        'bozo': str(feed.bozo_exception) if feed.bozo else None,
        'entries': [
            {
                'id': entry.get('id'),
                'title': entry.get('title'),
                'titleType': entry.get('title_detail', {}).get('type'),
                'link': entry.get('link'),
                'summary': entry.get('summary'),
                'authors': [author.get('name') for author in entry.get('authors', [])],
                'published': entry.get('published_parsed') and list(entry.published_parsed[:6]),
            }
            for entry in feed.entries
        ],
    }


def html_faults(html):
    faults = []
    try:
        html5lib.HTMLParser(strict=True).parseFragment(html)
    except Exception as fault:  # html5lib raises its own class and, on odd input, others
        faults.append(str(fault))
    return faults


for line in sys.stdin:
    job = json.loads(line)
    seen = {}
    if job['format'] == 'html':
        seen['faults'] = html_faults(job['text']) if html5lib else None
    elif job['format'] == 'page':
        parser = html5lib.HTMLParser() if html5lib else None
        if parser:
            parser.parse(job['text'])
        seen['faults'] = [str(error) for error in parser.errors] if parser else None
    else:
        seen['libxml'] = by_libxml(job['text'], job['format']) if etree else None
        seen['feedparser'] = by_feedparser(job['text']) if feedparser else None
    print(json.dumps(seen))
