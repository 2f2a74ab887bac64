"""What schemathesis is told besides the document: keys for writes, ids of things that are there, and a count."""

import atexit
import json
import os
import random
import re
import uuid

import schemathesis

chance = random.Random(int(os.environ["WAYMARK_FUZZ_SEED"]))
with open(os.environ["WAYMARK_FUZZ_IDS"], encoding="utf-8") as file:
    known = json.load(file)

tally = {"operations": set(), "cases": 0, "statuses": {}, "serverErrors": []}


@schemathesis.hook
def before_call(context, case, kwargs):
    # Two writes with one key are one write: nothing after the first would be looked at.
    case.headers = {**(case.headers or {}), "Idempotency-Key": str(uuid.UUID(int=chance.getrandbits(128)))}
    kind = re.match(r"/api/(\w+)/\{id\}", case.operation.path)
    # Made-up ids name nothing, and end at the door; some are left, to see that they do.
    if kind and known.get(kind[1]) and chance.random() < 0.8:
        case.path_parameters = {**(case.path_parameters or {}), "id": chance.choice(known[kind[1]])}


@schemathesis.hook
def after_call(context, case, response):
    tally["operations"].add(f"{case.operation.method.upper()} {case.operation.path}")
    tally["cases"] += 1
    status = str(response.status_code)
    tally["statuses"][status] = tally["statuses"].get(status, 0) + 1
    if response.status_code >= 500:
        request = case.as_curl_command()[:2000]
        answer = response.content[:1000].decode("utf-8", "replace")
        tally["serverErrors"].append({"request": request, "status": response.status_code, "answer": answer})


@atexit.register
def write_down():
    with open(os.environ["WAYMARK_FUZZ_TALLY"], "w", encoding="utf-8") as file:
        json.dump({**tally, "operations": sorted(tally["operations"])}, file)
