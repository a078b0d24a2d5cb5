"""Printers in words: what they are, how they are, what is loaded, what became of a test badge."""

from kiosk.domain.trouble import Trouble
from kiosk.printing.choice import Failover
from kiosk.printing.printers import Condition, Size
from kiosk.printing.printers.faults import low
from kiosk.screens.printing.job_words import State
from kiosk.screens.printing.setup import Kind, Machine, Setup, Trial, TrialStage, kind_of
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import figure, joined, translate
from kiosk.screens.words.naming import listed
from kiosk.screens.words.trouble_words import trouble_words


def machine_name(name: str) -> str:
    """What a printer is called; addresses without what only machines need."""
    if not name:
        return translate("printers", "PDF files")
    address = name.partition(":")[2].removeprefix("//") if ":" in name else name
    return isolated(address.partition("?")[0].removesuffix("/ipp/print"))


def kind_name(name: str) -> str:
    """What sort of printer it is."""
    if not name:
        return translate("printers", "In the data folder of this kiosk")
    return {
        Kind.SYSTEM: translate("printers", "Printer of this machine"),
        Kind.NETWORK: translate("printers", "Network printer (IPP)"),
        Kind.LABELS: translate("printers", "Label printer (ZPL)"),
        Kind.FOLDER: translate("printers", "Folder for PDF files"),
    }[kind_of(name)]


def failover_name(failover: Failover) -> str:
    """What the choice says."""
    return {
        Failover.ASK: translate("printers", "Ask first"),
        Failover.AUTO: translate("printers", "Second takes over"),
        Failover.OFF: translate("printers", "Badges wait"),
    }[failover]


def machine_state(machine: Machine) -> State:
    """How a printer is now."""
    match machine.state:
        case None:
            return State("clock", translate("printers", "Being asked"))
        case Trouble():
            words = trouble_words(machine.state)
            return State("printer", words.headline, "", words.remedy, grave=True)
        case Condition() if low(machine.state):
            return State("printer", translate("printers", "Ready, something is about to end"))
    return State("tick", translate("printers", "Ready"))


def size_words(size: Size) -> str:
    """A size as people say it, left to right; a label's length alone where its width is not known."""
    if not size.width:
        return translate("printers", "{length} mm long").format(length=ltr(f"{size.height:g}"))
    return ltr(f"{size.width:g} × {size.height:g} mm")


def media_words(machine: Machine, setup: Setup) -> str:
    """What is loaded, held against what the badge needs."""
    wanted = size_words(setup.wanted)
    if not machine.loaded:
        if kind_of(machine.name) is Kind.FOLDER:
            return translate("printers", "Pages are as large as the badge, {wanted}.").format(wanted=wanted)
        said = translate("printers", "It does not tell what is loaded; the badge needs {wanted}.")
        return said.format(wanted=wanted)
    loaded = listed([size_words(size) for size in machine.loaded])
    if any(setup.wanted.fits(size) for size in machine.loaded):
        return translate("printers", "Loaded {loaded}: right for the badge.").format(loaded=loaded)
    return translate("printers", "Loaded {loaded}; the badge needs {wanted}.").format(loaded=loaded, wanted=wanted)


def trial_words(test: Trial) -> tuple[str, str]:
    """What became of a test badge, and what to do."""
    match test.stage:
        case TrialStage.SENDING:
            return translate("printers", "The test badge is being sent."), ""
        case TrialStage.SENT:
            return translate("printers", "The printer has the test badge."), ""
        case TrialStage.CAME_OUT:
            look = translate("printers", "See that it is straight, whole and sharp, and throw it away.")
            return translate("printers", "The test badge came out."), look
        case TrialStage.UNKNOWN:
            look = translate("printers", "Look into the tray.")
            return translate("printers", "The printer does not say what became of the test badge."), look
        case TrialStage.FAILED:
            said = translate("printers", "The printer says: {word}").format(word=isolated(test.word))
            return translate("printers", "The test badge did not come out."), said if test.word else ""
    words = trouble_words(test.trouble) if test.trouble is not None else None
    return translate("printers", "The test badge was not sent."), (
        joined(translate("printers", "{sentence}.").format(sentence=words.headline), words.remedy) if words else ""
    )


def stock_words(machine: Machine) -> str:
    """Blank badges in it, and how many came out."""
    printed = translate("printers", "{count} came out so far").format(count=figure(machine.printed))
    if machine.left is None:
        return printed
    left = translate("printers", "{count} blank badges left").format(count=figure(machine.left))
    return listed([left, printed])
