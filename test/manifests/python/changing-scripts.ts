// Programs that change a value by another way than its name: a reader that guesses gets one of them wrong.
import { type Script, script } from './scripts.ts'

/** Whose version cannot be told. */
export const CHANGING: readonly Script[] = [
  script(
    'open is another function',
    'unknown',
    'from setuptools import setup\nimport io\ndef open(*a):\n    return io.StringIO("2")\nsetup(version=open("VERSION").read())\n',
    { VERSION: '1' },
  ),
  script(
    'open is replaced',
    'unknown',
    'from setuptools import setup\nimport builtins, io\nbuiltins.open = lambda *a: io.StringIO("2")\nsetup(version=open("VERSION").read())\n',
    { VERSION: '1' },
  ),
  script(
    'open is replaced by setattr',
    'unknown',
    'from setuptools import setup\nimport builtins, io\nsetattr(builtins, "open", lambda *a: io.StringIO("2"))\nsetup(version=open("VERSION").read())\n',
    { VERSION: '1' },
  ),
  script(
    'setup is replaced',
    'unknown',
    'from setuptools import setup\nimport setuptools\nreal = setuptools.setup\ndef fake(**kw):\n    kw["version"] = "2"\n    real(**kw)\nsetuptools.setup = fake\nsetuptools.setup(version="1")\n',
  ),
  script(
    'a decorated function',
    'unknown',
    'from setuptools import setup\ndef twice(f):\n    return lambda: "2"\n@twice\ndef v():\n    return "1"\nsetup(version=v())\n',
  ),
  script(
    'a decorated function that changes a global',
    'unknown',
    'from setuptools import setup\nV = "1"\ndef same(f):\n    return f\n@same\ndef bump():\n    global V\n    V = "2"\nbump()\nsetup(version=V)\n',
  ),
  script(
    'a method that changes a global',
    'unknown',
    'from setuptools import setup\nV = "1"\nclass A:\n    def bump(self):\n        global V\n        V = "2"\nA().bump()\nsetup(version=V)\n',
  ),
  script(
    'a class that changes a dictionary',
    'unknown',
    'from setuptools import setup\nd = {"version": "1"}\nclass A:\n    d["version"] = "2"\nsetup(**d)\n',
  ),
  script(
    'a function in a loop nobody knows',
    'unknown',
    'from setuptools import setup\nimport os\nd = {"version": "1"}\ndef bump():\n    d["version"] = "2"\nfor _ in os.listdir("."):\n    bump()\nsetup(**d)\n',
  ),
  script(
    'a loop in a function',
    'unknown',
    'from setuptools import setup\nimport os\nd = {"version": "1"}\ndef f():\n    for _ in os.listdir("."):\n        d["version"] = "2"\nf()\nsetup(**d)\n',
  ),
  script(
    'a callback',
    'unknown',
    'from setuptools import setup\nimport atexit, functools\nd = {"version": "1"}\ndef bump(*a):\n    d["version"] = "2"\nfunctools.reduce(bump, [1, 2])\nsetup(**d)\n',
  ),
  script(
    'a list that a function changes',
    'unknown',
    'from setuptools import setup\nl = ["1"]\nimport random\nrandom.shuffle(l)\nl.insert(0, "2")\nsetup(version=l[0])\n',
  ),
  script(
    'another name on one way',
    'unknown',
    'from setuptools import setup\nimport os\na = {"version": "1"}\nif os.path.isdir("."):\n    b = a\nelse:\n    b = {"version": "1"}\nb["version"] = "2"\nsetup(**a)\n',
  ),
  script(
    'another name by a conditional',
    'unknown',
    'from setuptools import setup\nimport os\na = {"version": "1"}\nb = a if os.path.isdir(".") else {}\nb["version"] = "2"\nsetup(**a)\n',
  ),
  script(
    'kept in an object',
    'unknown',
    'from setuptools import setup\nclass B:\n    pass\na = {"version": "1"}\nb = B()\nb.x = a\nb.x["version"] = "2"\nsetup(**a)\n',
  ),
  script(
    'a generator',
    'unknown',
    'from setuptools import setup\ndef gen():\n    yield "1"\n    yield "2"\ng = gen()\nnext(g)\nsetup(version=next(g))\n',
  ),
  script(
    'an iterator asked twice',
    'unknown',
    'from setuptools import setup\nit = iter(["1", "2"])\nnext(it)\nsetup(version=next(it))\n',
  ),
  script(
    'a map gone over twice',
    'unknown',
    'from setuptools import setup\nm = map(str, [1, 2])\nlist(m)\nsetup(version=".".join(m) or "2")\n',
  ),
  script(
    'a generator that is asked later',
    'unknown',
    'from setuptools import setup\nV = "1"\ng = (V for _ in [1])\nV = "2"\nsetup(version=next(g))\n',
  ),
  script(
    'a generator that changes a global',
    'unknown',
    'from setuptools import setup\nV = "1"\ndef gen():\n    global V\n    V = "2"\n    yield 1\nlist(gen())\nsetup(version=V)\n',
  ),
  script(
    'everything of a module that is not here',
    'unknown',
    'from setuptools import setup\nfrom os import *\nversion = "1"\nfrom string import *\nsetup(version=digits)\n',
  ),
  script(
    'everything of a module that hides a name',
    'unknown',
    'from setuptools import setup\nV = "1"\nfrom tempfile_like import *\nsetup(version=V)\n',
    { 'tempfile_like.py': 'import os\nV = "2" if os.path.isdir(".") else "1"\n' },
  ),
  script(
    'exec in a function',
    'unknown',
    'from setuptools import setup\n__version__ = "2"\ndef get():\n    exec(open("v.py").read())\n    return __version__\nsetup(version=get())\n',
    { 'v.py': '__version__ = "1"\n' },
  ),
  script(
    'nonlocal',
    'unknown',
    'from setuptools import setup\ndef outer():\n    v = "1"\n    def inner():\n        nonlocal v\n        v = "2"\n    inner()\n    return v\nsetup(version=outer())\n',
  ),
  script(
    'a folder that is left on one way',
    'unknown',
    'from setuptools import setup\nimport os\nif os.path.isdir("sub"):\n    os.chdir("sub")\nsetup(version=open("VERSION").read())\n',
    { VERSION: '1', 'sub/VERSION': '2' },
  ),
  script(
    'a folder that a context leaves',
    'unknown',
    'from setuptools import setup\nimport os, contextlib\n@contextlib.contextmanager\ndef cd(p):\n    os.chdir(p)\n    yield\nwith cd("sub"):\n    v = open("VERSION").read()\nsetup(version=v)\n',
    { VERSION: '1', 'sub/VERSION': '2' },
  ),
  script(
    'a path of modules that is replaced',
    'unknown',
    'from setuptools import setup\nimport sys\nsys.path = ["sub"] + sys.path\nimport v\nsetup(version=v.V)\n',
    { 'v.py': 'V = "1"\n', 'sub/v.py': 'V = "2"\n' },
  ),
  script(
    'a module put in place of another',
    'unknown',
    'from setuptools import setup\nimport sys, types\nm = types.ModuleType("v")\nm.V = "2"\nsys.modules["v"] = m\nimport v\nsetup(version=v.V)\n',
    { 'v.py': 'V = "1"\n' },
  ),
  script(
    'a module that is changed by another',
    'unknown',
    'from setuptools import setup\nimport v\nimport os\nv.V = os.path.basename("x/2")\nsetup(version=v.V)\n',
    { 'v.py': 'V = "1"\n' },
  ),
  script(
    'del',
    'unknown',
    'from setuptools import setup\nV = "1"\ndel V\nV = str(len("ab"))\nclass Z: pass\nsetup(version=V if V != "9" and Z else "1")\n',
  ),
  script(
    'a lambda with a default',
    'unknown',
    'from setuptools import setup\nV = "1"\nf = lambda v=[V]: v.append("2") or v[-1]\nf()\nsetup(version=f())\n',
  ),
  script(
    'a name of the loop',
    'unknown',
    'from setuptools import setup\nfor V in ["1", "2"]:\n    pass\nsetup(version=V if len(V) and __import__("os").sep == "/" else "1")\n',
  ),
  script(
    'a list changed while it is gone over',
    'unknown',
    'from setuptools import setup\nl = ["1"]\nfor x in l:\n    if len(l) < 2:\n        l.append("2")\nsetup(version=x)\n',
  ),
  script(
    'a walrus in an unknown condition',
    'unknown',
    'from setuptools import setup\nimport os\nV = "1"\nif os.path.isdir(".") and (V := "2"):\n    pass\nsetup(version=V)\n',
  ),
  script(
    'async',
    'unknown',
    'from setuptools import setup\nimport asyncio\nV = "1"\nasync def f():\n    global V\n    V = "2"\nasyncio.run(f())\nsetup(version=V)\n',
  ),
  script(
    'a property',
    'unknown',
    'from setuptools import setup\nclass C:\n    @property\n    def v(self):\n        return "2"\nsetup(version=C().v)\n',
  ),
]
