"""What readers written in Python have read, as JSON: `mail FOLDER` of rss2email's mails, `feedparser URL` asked twice."""
import calendar
import email
import email.policy
import email.utils
import json
import pathlib
import sys


def mail(folder):
    items = []
    for path in sorted(pathlib.Path(folder).rglob('new/*')):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        items.append({
            'id': message['X-RSS-ID'],
            'title': message['Subject'],
            'dates': [email.utils.parsedate_to_datetime(message['Date']).timestamp()],
            'authors': [email.utils.parseaddr(message['From'])[0]],
            'content': message.get_body().get_content(),
        })
    return items


def by_feedparser(url):
    import feedparser

    first = feedparser.parse(url)
    feedparser.parse(url, etag=first.get('etag'), modified=first.get('modified'))
    return [
        {
            'id': entry.id,
            'title': entry.title,
            # Asked plainly for one date, feedparser would give the other.
            'dates': [
                calendar.timegm(entry[name])
                for name in ('published_parsed', 'updated_parsed')
                if dict.__contains__(entry, name)
            ],
            'authors': [author.name for author in entry.authors],
            'content': entry.content[0].value,
        }
        for entry in first.entries
    ]


print(json.dumps({'mail': mail, 'feedparser': by_feedparser}[sys.argv[1]](sys.argv[2])))
