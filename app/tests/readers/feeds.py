"""What feedparser makes of feeds, as JSON: those in a folder, by the names of their files."""

import json
import pathlib
import sys

import feedparser


def told(entry):
    return {
        "id": entry.id,
        "title": entry.title,
        "language": entry.title_detail.get("language"),
        "summary": entry.get("summary"),
        "link": entry.link,
        "published": entry.published_parsed and list(entry.published_parsed),
        "updated": entry.updated_parsed and list(entry.updated_parsed),
        "kinds": [tag.term for tag in entry.tags],
    }


def read(path):
    feed = feedparser.parse(path.read_bytes())
    return {
        "wrong": str(feed.get("bozo_exception")) if feed.bozo else None,
        "version": feed.version,
        "id": feed.feed.id,
        "title": feed.feed.title,
        "language": feed.feed.language,
        "author": feed.feed.author,
        "links": {link.rel: link.href for link in feed.feed.links},
        "entries": [told(entry) for entry in feed.entries],
    }


print(json.dumps({path.name: read(path) for path in sorted(pathlib.Path(sys.argv[1]).glob("*.atom"))}))
