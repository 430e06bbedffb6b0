"""Members of the app, for the command behind: fuzz/people.py COMMAND [ARGUMENTS]

Each is in a session of its own, because a member may be wrong ten times in 15 minutes, and a session can be ended.
"""

import json
import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

# What the examples of openapi.json say, so that they succeed.
PASSWORD = "correct horse battery"
PEOPLE = {
    "example": "ada@example.com",
    "stays": "grace@example.com",
    "confirms": "barbara@example.com",
    "leaves": "frances@example.com",
}


class Refused(SystemExit):
    """What was refused ends this program, unless somebody knows better."""

    def __init__(self, path, refused):
        super().__init__(f"fuzz/people.py: POST {path}: {refused.code} {refused.read().decode()}")
        self.status = refused.code


def post(path, body, **headers):
    """Headers and body of the answer."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = Request(
        os.environ["AUTOMATA_URL"] + path,
        json.dumps(body).encode(),
        {"Content-Type": "application/json", **headers},
        method="POST",
    )
    try:
        with urlopen(request) as answer:
            text = answer.read()
            return answer.headers, json.loads(text) if text else None
    except HTTPError as refused:
        raise Refused(path, refused) from None


def invite(email):
    """The id of somebody who has come to the app."""
    body = {"email": email, "name": "Somebody", "role": "developer", "app": os.environ["AUTOMATA_APP"]}
    _, member = post("/v1/members", body, Authorization=f"Bearer {os.environ['AUTOMATA_OPERATOR_KEY']}")
    post("/v1/members/accept", {"invitation": member["invitation"], "password": PASSWORD})
    return member["id"]


def begin(name):
    """A session of somebody."""
    headers, session = post("/v1/sessions", {"email": PEOPLE[name], "password": PASSWORD})
    cookie = headers["Set-Cookie"].split(";")[0].partition("=")[2]
    return {"cookie": cookie, "csrf_token": session["csrf_token"]}


def begin_factor(session):
    """The secret of a second factor that waits to be confirmed."""
    cookie = f"__Host-session={session['cookie']}"
    path, body = "/v1/sessions/current/second-factor", {"password": PASSWORD}
    _, factor = post(path, body, Cookie=cookie, CSRF_Token=session["csrf_token"])
    return factor["secret"]


def main(command):
    ids = [invite(email) for email in PEOPLE.values()]
    sessions = {name: begin(name) for name in ("stays", "confirms", "leaves")}
    people = {"ids": ids, "sessions": sessions, "secret": begin_factor(sessions["confirms"])}
    os.environ["AUTOMATA_PEOPLE"] = json.dumps(people)
    os.environ["AUTOMATA_SESSION"] = sessions["stays"]["cookie"]
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
