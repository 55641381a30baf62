"""Reads calendars and mails with Python's own packages and prints as JSON what they understood.

Called by app/tests/all/calendars.rs with a folder of .ics and .eml files. It knows nothing of Belfry; what must be so
for any calendar (line ends, line lengths, zones that say the same in three readings) it checks by itself.
"""

import email
import email.policy
import io
import json
import pathlib
import sys
import warnings
from datetime import date, datetime, timezone

import icalendar
import pytz
from dateutil import tz as dateutil_tz

warnings.simplefilter("ignore")


def text_of(value):
    return None if value is None else str(value)


def is_well_formed(raw):
    lines = raw.split(b"\r\n")
    assert lines.pop() == b"", "the text does not end with a line end"
    for line in lines:
        assert b"\r" not in line and b"\n" not in line, f"a bare line end in {line!r}"
        assert len(line) <= 75, f"a line of {len(line)} octets: {line!r}"
        line.decode("utf-8")
    names = [line.split(b":")[0].split(b";")[0].decode() for line in lines if line[:1] not in (b" ", b"\t")]
    for name in names:
        assert name.replace("-", "").isalnum() and name == name.upper(), f"no name of a property: {name!r}"
    return len(names)


def instant(value, zones, raw):
    """The instant as three readers understand it; they must agree."""
    moment = value.dt
    if not isinstance(moment, datetime):
        return moment.isoformat()
    name = value.params.get("TZID")
    if name is None:
        return moment.astimezone(timezone.utc).isoformat()
    local = moment.replace(tzinfo=None)
    known = pytz.timezone(name).localize(local).astimezone(timezone.utc)
    written = zones[name].to_tz().localize(local).astimezone(timezone.utc)
    second = dateutil_tz.tzical(io.StringIO(raw.decode())).get(name)
    other = local.replace(tzinfo=second).astimezone(timezone.utc)
    assert known == written == other, f"{local} in {name} is {known}, {written} or {other}"
    return known.isoformat()


def calendar(raw):
    count = is_well_formed(raw)
    found = icalendar.Calendar.from_ical(raw)
    zones = {str(one["TZID"]): one for one in found.walk("VTIMEZONE")}
    events = []
    for one in found.walk("VEVENT"):
        assert not one.errors, one.errors
        people = one.get("ATTENDEE", [])
        events.append(
            {
                "uid": text_of(one.get("UID")),
                "sequence": int(one["SEQUENCE"]),
                "summary": text_of(one.get("SUMMARY")),
                "description": text_of(one.get("DESCRIPTION")),
                "location": text_of(one.get("LOCATION")),
                "conference": text_of(one.get("CONFERENCE")),
                "status": text_of(one.get("STATUS")),
                "start": instant(one["DTSTART"], zones, raw),
                "end": instant(one["DTEND"], zones, raw) if "DTEND" in one else None,
                "whole_days": isinstance(one["DTSTART"].dt, date) and not isinstance(one["DTSTART"].dt, datetime),
                "stamp": one["DTSTAMP"].dt.isoformat(),
                "organizer": text_of(one.get("ORGANIZER")),
                "organizer_name": text_of(one["ORGANIZER"].params.get("CN")),
                "attendees": [str(who) for who in (people if isinstance(people, list) else [people])],
                "rsvp": [who.params.get("RSVP") for who in (people if isinstance(people, list) else [people])],
            }
        )
    return {
        "lines": count,
        "method": text_of(found.get("METHOD")),
        "name": text_of(found.get("NAME")),
        "source": text_of(found.get("SOURCE")),
        "refresh": text_of(found.get("REFRESH-INTERVAL")),
        "zones": sorted(zones),
        "events": events,
    }


def mail(raw):
    found = email.message_from_bytes(raw, policy=email.policy.default)
    parts = []
    for part in found.walk():
        assert not part.defects, part.defects
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        read = {
            "kind": kind,
            "method": part.get_param("method"),
            "charset": part.get_content_charset(),
            "file": part.get_filename(),
        }
        if kind in ("text/calendar", "application/ics"):
            read["calendar"] = calendar(part.get_payload(decode=True))
        else:
            read["text"] = part.get_content()
        parts.append(read)
    return {
        "to": str(found["To"]),
        "from": [one.addr_spec for one in found["From"].addresses],
        "subject": str(found["Subject"]),
        "shape": [part.get_content_type() for part in found.walk()],
        "parts": parts,
    }


read = {}
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    if path.suffix == ".ics":
        read[path.name] = calendar(path.read_bytes())
    elif path.suffix == ".eml":
        read[path.name] = mail(path.read_bytes())
json.dump(read, sys.stdout)
