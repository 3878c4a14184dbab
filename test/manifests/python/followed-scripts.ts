// Programs that look as if they could not be followed, and can be.
import { type Script, script } from './scripts.ts'

/** Whose version is known. */
export const FOLLOWED: readonly Script[] = [
  script(
    'a dictionary inside a list given away',
    '2 at setup.py:5',
    'from setuptools import setup\nimport copy\nd = {"version": "1"}\ndef out(x):\n    [y.update(version="2") for y in x]\nout([d])\nsetup(**d)\n',
  ),
  script(
    'locals in a function',
    '2 at setup.py:3',
    'from setuptools import setup\ndef get():\n    v = "2"\n    locals()["v"] = "1"\n    return v\nsetup(version=str(get()) + "")\n',
  ),
  script(
    'exec of a text that changes',
    '2 at setup.py:4',
    'from setuptools import setup\nd = {"version": "1"}\nexec("d[\'version\'] = str(len(\'ab\'))")\nsetup(**d)\n',
  ),
  script('an octal escape', '1.2 at setup.py:2', 'from setuptools import setup\nsetup(version="1\\0562")\n'),
  script(
    'a module found elsewhere first',
    '2 at sub/v.py:1',
    'from setuptools import setup\nimport sys\nsys.path.insert(0, "sub")\nimport v\nsetup(version=v.V)\n',
    { 'v.py': 'V = "1"\n', 'sub/v.py': 'V = "2"\n' },
  ),
  script(
    'a library of the same name',
    '2 at colorsys.py:1',
    'from setuptools import setup\nimport string_utils_x\nimport colorsys\nsetup(version=colorsys.V)\n',
    { 'string_utils_x.py': '', 'colorsys.py': 'V = "2"\n' },
  ),
  script(
    'digits of other scripts',
    '2 at f:1',
    'from setuptools import setup\nimport re\nsetup(version=re.search(r"(\\d)", open("f", encoding="utf8").read()).group(1).replace("\u0662", "2"))\n',
    { f: '\u0662 1' },
  ),
  script(
    'keywords of a file',
    '2 at setup.py:9',
    'from setuptools import setup\ndef os_kw():\n    import os\n    return [("version", str(len(os.sep) + 1))]\nimport json\nkw = {"version": "1"}\nkw.update(json.load(open("kw.json")))\nkw.update(**dict(os_kw()))\nsetup(**kw)\n',
    { 'kw.json': '{"name": "x"}' },
  ),
  script(
    '+= by another name',
    '2 at setup.py:3',
    'from setuptools import setup\na = b = ["1"]\na += ["2"]\nsetup(version=b[-1])\n',
  ),
  script(
    'finally',
    '2 at setup.py:8',
    'from setuptools import setup\ndef f():\n    try:\n        return "1"\n    finally:\n        return str(1 + 1)\nimport os\nsetup(version=f() if os.sep else "1")\n',
  ),
]
