"""A PIN given to a command, where no guard stands at a gate: whose it is, on the record, under the gate's waits."""

from datetime import datetime

from kiosk.domain.passage import EntryKind
from kiosk.journal.store import Journal
from kiosk.operators.store import LoggedIn, Operators, TooSoon, WrongPin
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Board
from kiosk.security.staffing import COMMAND_LINE


def identify(
    operators: Operators, journal: Journal, pin: str, at: datetime, gate: str = ""
) -> LoggedIn | WrongPin | TooSoon:
    """Whose PIN this is. Right and wrong ones leave an entry; threats, and wrong ones beyond count, an alert.

    `at` is the kiosk's trusted time: setting the machine's clock shortens no wait.
    """
    answer = operators.log_in(pin, at)
    match answer:
        case LoggedIn(operator, duress):
            body = {"act": "identified", "operator": operator.id, "role": operator.role, "by": COMMAND_LINE}
            with journal.sealing():
                journal.append(EntryKind.STAFF, at, body)
                if duress:
                    threat = Alert(kind=AlertKind.DURESS, at=at, gate=gate, operator=operator.id)
                    Board(journal).put_up(threat)
        case WrongPin(left):
            with journal.sealing():
                journal.append(EntryKind.STAFF, at, {"act": "wrong_pin", "by": COMMAND_LINE})
                if left == 0:
                    Board(journal).put_up(Alert(kind=AlertKind.WRONG_PINS, at=at, gate=gate))
    return answer
