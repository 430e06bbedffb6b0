"""What a run may not take away from itself, and what every refusal has to say."""

import os

import schemathesis

KEYS = [os.environ[name].split("_")[2] for name in ("AUTOMATA_KEY", "AUTOMATA_OPERATOR_KEY")]
APP = os.environ["AUTOMATA_APP"]

# Of the form that is asked for, and nobody's.
NOBODY = {"revokeApiKey": "0" * 12, "rotateApiKey": "0" * 12, "eraseApp": "app_" + "0" * 32}


@schemathesis.hook
def before_call(context, case, kwargs):
    """A run that ends or replaces its own key, or erases its own app, sees nothing but 401 from then on."""
    operation = case.operation.definition.raw.get("operationId")
    if operation in NOBODY and case.path_parameters.get("id") in [*KEYS, APP]:
        case.path_parameters["id"] = NOBODY[operation]


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
