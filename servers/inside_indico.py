# SPDX-License-Identifier: Apache-2.0
"""What an organiser does in a test Indico, one JSON command a line on standard input, one JSON answer a line.

Indico has no API that makes events, forms or registrations, so its own operations are called in-process, each command
one transaction with the log entries that its web pages would write. Run with Indico's own Python and INDICO_CONFIG:
`inside_indico.py URL`. Commands (field `do`) are the functions of `DOES`.
"""

import json
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from flask import g, session
from indico.core import signals
from indico.core.db import db
from indico.core.oauth.models.personal_tokens import PersonalToken
from indico.modules.categories import Category
from indico.modules.events import Event
from indico.modules.events.features.util import set_feature_enabled
from indico.modules.events.models.events import EventType
from indico.modules.events.operations import create_event
from indico.modules.events.payment.util import toggle_registration_payment
from indico.modules.events.registration.controllers.management.fields import _fill_form_field_with_data
from indico.modules.events.registration.models.form_fields import RegistrationFormField
from indico.modules.events.registration.models.forms import RegistrationForm
from indico.modules.events.registration.models.items import PersonalDataType, RegistrationFormSection
from indico.modules.events.registration.models.registrations import Registration
from indico.modules.events.registration.util import (
    create_personal_data_fields,
    create_registration,
    modify_registration,
)
from indico.modules.logs import EventLogRealm, LogKind
from indico.modules.users import User
from indico.web.flask.app import make_app

Json = dict[str, Any]
GIVEN = ["Amina", "Boris", "Chen", "Dalia", "Emeka", "Fatoumata", "Goran", "Hiroshi", "Inés", "Joaquim", "Leïla"]
FAMILY = ["Abebe", "Bauer", "Castro", "Dlamini", "Fofana", "García", "Haddad", "Kovács", "Müller", "N'Diaye", "Sato"]
COUNTRIES = ["KE", "FR", "JP", "BR", "UA", "CN", "EG", "NO"]
CATEGORIES = ("Minister", "Chief of Police", "Delegate", "UN staff")
MEDIA_PRICE = 25


def event(people: int = 50, seed: int = 1) -> Json:
    """A conference with two forms, the second of which costs something, and people in both."""
    start = datetime(2024, 6, 26, 13, tzinfo=UTC)
    told = {"title": "UN Chiefs of Police Summit (test)", "timezone": "America/New_York"}
    times = {"start_dt": start, "end_dt": start + timedelta(days=1, hours=9)}
    made = create_event(Category.get_root(), EventType.conference, told | times)
    for feature in ("registration", "payment"):
        set_feature_enabled(made, feature, True)
    forms = {"main": _form(made, "Delegations", 0), "media": _form(made, "Media", MEDIA_PRICE)}
    db.session.commit()  # the counter of friendly ids is another transaction's
    draw, registrations = random.Random(seed), []
    for number in range(1, people + 1):
        person = {"given": draw.choice(GIVEN), "family": draw.choice(FAMILY), "country": draw.choice(COUNTRIES)}
        person |= {"category": draw.choice(CATEGORIES), "companions": int(number % 15 == 0)}
        form = forms["media" if number % 10 == 0 else "main"]
        registration = _add(form, email=f"p{number:05d}@police.example", **person)
        if number % 23 == 0:
            registration.update_state(withdrawn=True)
        registrations.append(registration)
        if number % 200 == 0:
            db.session.commit()
    db.session.flush()
    return {
        "url": URL,
        "event": made.id,
        "forms": {name: form.id for name, form in forms.items()},
        "token": token(["registrants"])["token"],
        "log_token": token(["registrants", "read:everything"])["token"],
        "people": [_told(registration) for registration in registrations],
    }


def token(scopes: list[str], manager: bool = True) -> Json:
    """A personal token; without `manager` its owner has no right on any event."""
    owner = session.user if manager else _user("stranger@indico.example", is_admin=False)
    made = PersonalToken(user=owner, name=f"kiosk {uuid4()}", scopes=set(scopes))
    secret = made.generate_token()
    db.session.add(made)
    return {"token": secret}


def add(form: int, email: str, **person: Any) -> Json:
    """Somebody new."""
    registration = _add(RegistrationForm.get(form), email=email, **person)
    db.session.flush()
    return _told(registration)


def change(id: int, **person: Any) -> Json:
    """Other data of somebody: given, family, category, country, companions."""
    registration = Registration.get(id)
    form = registration.registration_form
    modify_registration(registration, _answers(form, person), management=True, notify_user=False)
    return _told(registration)


def withdraw(id: int) -> Json:
    """Withdrawn by a manager."""
    registration = Registration.get(id)
    registration.update_state(withdrawn=True)
    return _told(registration)


def pay(id: int, paid: bool = True) -> Json:
    """Paid, or not any more."""
    registration = Registration.get(id)
    toggle_registration_payment(registration, paid=paid)
    return _told(registration)


def approve(id: int) -> Json:
    """Accepted by a manager, after `reset`."""
    registration = Registration.get(id)
    registration.update_state(approved=True)
    return _told(registration)


def reset(id: int) -> Json:
    """Back to waiting for approval."""
    registration = Registration.get(id)
    registration.registration_form.moderation_enabled = True
    registration.reset_state()
    return _told(registration)


def reject(id: int) -> Json:
    """Rejected by a manager, after `reset`."""
    registration = Registration.get(id)
    registration.update_state(rejected=True)
    return _told(registration)


def delete(id: int) -> Json:
    """Deleted by a manager."""
    registration = Registration.get(id)
    registration.is_deleted = True
    signals.event.registration_deleted.send(registration, permanent=False)
    said = f"Registration deleted: {registration.full_name}"
    registration.log(EventLogRealm.management, LogKind.negative, "Registration", said, session.user)
    return _told(registration)


def log(event: int) -> Json:
    """Everything in the log of an event that is about a registration."""
    entries = sorted(Event.get(event).log_entries, key=lambda each: each.id)
    about = [each for each in entries if each.meta.get("registration_id")]
    return {"entries": [[each.id, each.meta["registration_id"], each.summary] for each in about]}


def state(event: int) -> Json:
    """What the server knows of everybody."""
    return {"people": [_told(each) for each in Registration.query.filter_by(event_id=event, is_deleted=False)]}


DOES: dict[str, Callable[..., Json]] = {
    each.__name__: each
    for each in (event, token, add, change, withdraw, pay, approve, reset, reject, delete, log, state)
}


def _form(made: Event, title: str, price: int) -> RegistrationForm:
    form = RegistrationForm(event=made, title=title, currency="USD", base_price=price)
    create_personal_data_fields(form)
    form.tickets_enabled, form.ticket_on_email, form.tickets_for_accompanying_persons = True, False, True
    db.session.add(form)
    db.session.flush()
    shown = (PersonalDataType.affiliation, PersonalDataType.country, PersonalDataType.position)
    for field in form.form_items:
        if field.is_field and field.personal_data_type in shown:
            field.is_enabled = True
    section = RegistrationFormSection(registration_form=form, title="Accreditation", description="")
    db.session.add(section)
    db.session.flush()
    choices = [
        {"id": f"new:{number}", "caption": caption, "is_enabled": True, "price": 0, "places_limit": 0}
        for number, caption in enumerate(CATEGORIES)
    ]
    told = {"input_type": "single_choice", "item_type": "dropdown", "internal_name": "category", "choices": choices}
    _field(form, section, "Category", told)
    persons = {"input_type": "accompanying_persons", "max_persons": 0, "persons_count_against_limit": False}
    _field(form, section, "Accompanying persons", persons)
    return form


def _field(form: RegistrationForm, section: RegistrationFormSection, title: str, told: Json) -> None:
    field = RegistrationFormField(parent=section, registration_form=form)
    with db.session.no_autoflush:
        _fill_form_field_with_data(field, {"title": title} | told)
    db.session.add(field)
    db.session.flush()


def _add(form: RegistrationForm, email: str, **person: Any) -> Registration:
    answers = _answers(form, {"country": "KE", "category": "Delegate", "companions": 0} | person)
    answers |= {"email": email, "position": "Police Adviser", "affiliation": {"id": None, "text": "National Police"}}
    return create_registration(form, answers, management=True, notify_user=False, skip_moderation=True)


def _answers(form: RegistrationForm, person: Json) -> Json:
    """Of a person's data, the fields of the form; what is not told is left out."""
    said: Json = {}
    for ours, theirs in (("given", "first_name"), ("family", "last_name"), ("country", "country")):
        if ours in person:
            said[theirs] = person[ours]
    titles = {field.title: field for field in form.active_fields}
    if "category" in person:
        field = titles["Category"]
        ids = {caption: key for key, caption in field.data["captions"].items()}
        said[field.html_field_name] = {ids[person["category"]]: 1}
    if "companions" in person:
        said[titles["Accompanying persons"].html_field_name] = [
            {"id": str(uuid4()), "firstName": f"Guest {number}", "lastName": person.get("family", "of one")}
            for number in range(1, person["companions"] + 1)
        ]
    return said


def _told(registration: Registration) -> Json:
    category = next((each for each in registration.data if each.field_data.field.title == "Category"), None)
    captions = category.field_data.field.data["captions"] if category else {}
    return {
        "id": registration.id,
        "form": registration.registration_form_id,
        "friendly_id": registration.friendly_id,
        "ticket_uuid": str(registration.ticket_uuid),
        "name": registration.full_name,
        "category": "".join(captions[key] for key in (category.data if category else ())),
        "state": registration.state.name,
        "checked_in": registration.checked_in,
    }


def _user(email: str, *, is_admin: bool) -> User:
    found = User.query.filter(User.all_emails == email).first()
    if found is None:
        found = User(first_name="Test", last_name="Manager", email=email, is_admin=is_admin)
        db.session.add(found)
        db.session.flush()
    return found


def obey(command: Json) -> Json:
    """One command, as a manager."""
    session.set_session_user(_user("manager@indico.example", is_admin=True))
    g.memoize_cache = {}  # who asks was remembered, as nobody, before
    g.pop("get_request_user_failed", None)
    answer = DOES[command.pop("do")](**command)
    db.session.commit()
    return answer


def main() -> None:
    """Obey until standard input ends."""
    app = make_app()
    for line in sys.stdin:
        with app.test_request_context(base_url=URL):
            print(json.dumps(obey(json.loads(line))), flush=True)


if __name__ == "__main__":
    URL = sys.argv[1]
    main()
