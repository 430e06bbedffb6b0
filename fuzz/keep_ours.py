"""What a run may not take away from itself, who it is where, and what every refusal has to say."""

import base64
import hmac
import json
import os
import re
import struct
import time

import schemathesis
from people import PASSWORD, Refused, begin

KEY, OPERATOR_KEY = os.environ["AUTOMATA_KEY"], os.environ["AUTOMATA_OPERATOR_KEY"]
KEYS = [key.split("_")[2] for key in (KEY, OPERATOR_KEY)]
APP = os.environ["AUTOMATA_APP"]
MEMBERS = json.loads(os.environ["AUTOMATA_PEOPLE"])
COOKIE, SESSION = "__Host-session", os.environ["AUTOMATA_SESSION"]

# Of the form that is asked for, and nobody's.
NOBODY = {
    "revokeApiKey": "0" * 12,
    "rotateApiKey": "0" * 12,
    "eraseApp": "app_" + "0" * 32,
    "removeMember": "mbr_" + "0" * 32,
    "resetMember": "mbr_" + "0" * 32,
}


@schemathesis.hook
def before_call(context, case, kwargs):
    """A run that ends its own key or member, or erases its own app, sees nothing but 401 from then on."""
    operation = case.operation.definition.raw.get("operationId")
    correct_guesses(case)
    if operation in NOBODY and case.path_parameters.get("id") in [*KEYS, APP, *MEMBERS["ids"]]:
        case.path_parameters["id"] = NOBODY[operation]
    # Where a key or a session is left out or made up on purpose it stays so.
    is_operators = case.path.startswith("/v1/apps") or operation == "resetMember"
    if is_operators and case.headers.get("Authorization") == f"Bearer {KEY}":
        case.headers["Authorization"] = f"Bearer {OPERATOR_KEY}"
    if (case.cookies or {}).get(COOKIE) == SESSION:
        be_a_member(operation, case)


def correct_guesses(case):
    """The stateful phase guesses whose id an operation takes, and may guess an app's for an operation; meant to be well formed."""
    if case.meta is None or case.meta.generation.mode != schemathesis.GenerationMode.POSITIVE:
        return
    for parameter in case.operation.definition.raw.get("parameters", []):
        schema, name = parameter["schema"], parameter["name"]
        if parameter["in"] == "path" and "pattern" in schema:
            if not re.search(schema["pattern"], str(case.path_parameters.get(name))):
                case.path_parameters[name] = schema["example"]


def be_a_member(operation, case):
    """A session is proved by its cookie and its token; whoever ends theirs, or confirms a factor, is somebody else."""
    if operation == "endSession":
        session = leaving()
    else:
        session = MEMBERS["sessions"]["confirms" if operation == "confirmSecondFactor" else "stays"]
    case.cookies[COOKIE] = session["cookie"]
    if "CSRF-Token" in case.headers:
        case.headers["CSRF-Token"] = session["csrf_token"]
    if operation in PROOFS and isinstance(case.body, dict):
        for name, (least, most, proof) in PROOFS[operation].items():
            given = case.body.get(name)
            # What is wrong on purpose stays wrong.
            if isinstance(given, str) and least <= len(given) <= most:
                case.body[name] = proof()


LEAVING = [MEMBERS["sessions"]["leaves"]]


def leaving():
    """A session to end. One that has ended, once nobody hears this member: made-up logins take addresses that were listed."""
    try:
        LEAVING.append(begin("leaves"))
    except Refused as refused:
        if refused.status != 429:
            raise
    return LEAVING[-1]


def code():
    """What an authenticator app shows now (RFC 6238)."""
    secret = MEMBERS["secret"]
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), "sha1")
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def password():
    return PASSWORD


# What is not known to who makes up requests: the lengths it has, and what it is. A new password is the old one, so that it
# stays known.
PROOFS = {
    "changePassword": {"current": (1, 128, password), "new": (12, 128, password)},
    "beginSecondFactor": {"password": (1, 128, password)},
    "removeSecondFactor": {"password": (1, 128, password)},
    "confirmSecondFactor": {"code": (6, 8, code)},
}


@schemathesis.check
def our_keys_are_known(context, response, case):
    """What is refused for want of a proof had none of ours."""
    given = response.request.headers.get("Authorization")
    ours = [f"Bearer {key}" for key in (KEY, OPERATOR_KEY)]
    assert response.status_code != 401 or given not in ours or wants_a_session(case), "our own key is not known"


def wants_a_session(case):
    schemes = case.operation.definition.raw.get("security", [])
    return not any("ApiKey" in scheme for scheme in schemes)


@schemathesis.check
def a_refusal_says_where(context, response, case):
    """Somebody who wrote a faulty request is told every faulty place, and a code to look up."""
    if response.status_code not in (400, 422):
        return
    problem = response.json()
    assert problem["code"] and problem["detail"], "a refusal without a code or a reason"
    if problem["code"] in ("invalid_body", "invalid_parameter", "unknown_parameter"):
        assert problem["errors"], f"{problem['code']} does not say where"
    for fault in problem["errors"]:
        assert fault["code"] and fault["detail"], f"a fault without a word: {fault}"
