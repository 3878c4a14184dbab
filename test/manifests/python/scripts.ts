// Programs as people write their setup.py, and what is known of them: the version with its place, or `unknown`.
export interface Script {
  readonly title: string
  /** `1.2.3 at pkg/__init__.py:1`, or `unknown`. */
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

const INIT = '"""A widget."""\n\n__version__ = "1.2.3"\n'

export function script(title: string, version: string, program: string, beside: Record<string, string> = {}): Script {
  return { title, version, files: { 'setup.py': program, ...beside } }
}

const SETUP = 'from setuptools import setup\n'

/** Whose version is known. */
export const KNOWN: readonly Script[] = [
  script('a literal', '1.2.3 at setup.py:2', `${SETUP}setup(name="widget", version="1.2.3")\n`),
  script('distutils', '1.2.3 at setup.py:2', 'from distutils.core import setup\nsetup(version="1.2.3")\n'),
  script('the module', '1.2.3 at setup.py:3', 'import setuptools\nsetuptools.setup(\n  version="1.2.3",\n)\n'),
  script('another name', '1.2.3 at setup.py:2', 'from setuptools import setup as make\nmake(version="1.2.3")\n'),
  script('a constant', '1.2.3 at setup.py:2', `${SETUP}VERSION = "1.2.3"\nsetup(version=VERSION)\n`),
  script('parts', '1.2.3 at setup.py:2', `${SETUP}V = (1, 2, 3)\nsetup(version=".".join(map(str, V)))\n`),
  script('a template', '1.2.3 at setup.py:2', `${SETUP}V = (1, 2, 3)\nsetup(version="%d.%d.%s" % V)\n`),
  script('an f text', '1.2.3 at setup.py:2', `${SETUP}MINOR = 2\nsetup(version=f"1.{MINOR}.3")\n`),
  script('format()', '1.2.3 at setup.py:2', `${SETUP}setup(version="{}.{x}".format("1.2", x=3))\n`),
  script('keywords', '1.2.3 at setup.py:2', `${SETUP}kw = dict(version="1.2.3")\nkw["name"] = "x"\nsetup(**kw)\n`),
  script(
    'keywords that a branch adds to',
    '1.2.3 at setup.py:3',
    `import sys\n${SETUP}kw = {"version": "1.2.3"}\nif sys.version_info < (3,):\n    kw["zip_safe"] = True\nsetup(**kw)\n`,
  ),
  script(
    'either library',
    '1.2.3 at setup.py:5',
    'try:\n    from setuptools import setup\nexcept ImportError:\n    from distutils.core import setup\nsetup(version="1.2.3")\n',
  ),
  script(
    'a pattern over a file',
    '1.2.3 at pkg/__init__.py:3',
    `import re\n${SETUP}with open("pkg/__init__.py", encoding="utf8") as f:\n` +
      "    version = re.search(r'^__version__ = [\"\\']([^\"\\']*)', f.read(), re.M).group(1)\nsetup(version=version)\n",
    { 'pkg/__init__.py': INIT },
  ),
  script(
    'a literal over bytes',
    '1.2.3 at pkg/__init__.py:3',
    `import re, ast\n${SETUP}_re = re.compile(r"__version__\\s+=\\s+(.*)")\nwith open("pkg/__init__.py", "rb") as f:\n` +
      '    version = str(ast.literal_eval(_re.search(f.read().decode("utf-8")).group(1)))\nsetup(version=version)\n',
    { 'pkg/__init__.py': INIT },
  ),
  script(
    'a function over lines',
    '1.2.3 at pkg/__init__.py:3',
    `import os\n${SETUP}def read(*parts):\n    here = os.path.abspath(os.path.dirname(__file__))\n` +
      '    with open(os.path.join(here, *parts)) as f:\n        return f.read()\n' +
      'def get(path):\n    for line in read(path).splitlines():\n        if line.startswith("__version__"):\n' +
      '            return line.split(\'"\')[1]\n    raise RuntimeError("none")\nsetup(version=get("pkg/__init__.py"))\n',
    { 'pkg/__init__.py': INIT },
  ),
  script(
    'a loop with its own way out',
    '1.2.3 at pkg/__init__.py:3',
    `${SETUP}with open("pkg/__init__.py") as f:\n    for line in f:\n        if line.startswith("__version__"):\n` +
      '            version = line.strip().split("=")[1].strip(" \\"")\n            break\n    else:\n        version = "0.0.1"\nsetup(version=version)\n',
    { 'pkg/__init__.py': INIT },
  ),
  script(
    'exec into a dictionary',
    '1.2.3 at pkg/__init__.py:3',
    `${SETUP}about = {}\nwith open("pkg/__init__.py") as f:\n    exec(f.read(), about)\nsetup(version=about["__version__"])\n`,
    { 'pkg/__init__.py': INIT },
  ),
  script(
    'a class that only reads the dictionary',
    '1.2.3 at pkg/__init__.py:3',
    `from setuptools import setup, Command\nabout = {}\nexec(open("pkg/__init__.py").read(), about)\nclass Upload(Command):\n` +
      '    def run(self):\n        print("v{}".format(about["__version__"]))\nsetup(version=about["__version__"], cmdclass={"upload": Upload})\n',
    { 'pkg/__init__.py': INIT },
  ),
  script('exec here', '1.2.3 at v.py:1', `${SETUP}exec(open("v.py").read())\nsetup(version=__version__)\n`, {
    'v.py': '__version__ = "1.2.3"\n',
  }),
  script('an import', '1.2.3 at pkg/__init__.py:3', `${SETUP}import pkg\nsetup(version=pkg.__version__)\n`, {
    'pkg/__init__.py': INIT,
  }),
  script('a name of a module', '1.2.3 at v.py:1', `${SETUP}from v import VERSION\nsetup(version=VERSION)\n`, {
    'v.py': 'VERSION = "1.2.3"\n',
  }),
  script('__import__', '1.2.3 at pkg/__init__.py:3', `${SETUP}setup(version=__import__("pkg").__version__)\n`, {
    'pkg/__init__.py': INIT,
  }),
  script(
    'a module by its place',
    '1.2.3 at pkg/__init__.py:3',
    `import importlib.util\n${SETUP}spec = importlib.util.spec_from_file_location("m", "pkg/__init__.py")\n` +
      'm = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(m)\nsetup(version=m.__version__)\n',
    { 'pkg/__init__.py': INIT },
  ),
  script('a file', '1.2.3 at VERSION:1', `${SETUP}setup(version=open("VERSION").read().strip())\n`, {
    VERSION: '1.2.3\n',
  }),
  script(
    'a file with CRLF',
    '1.2.3 at VERSION:1',
    `${SETUP}setup(version=open("VERSION").readline().rstrip("\\n"))\n`,
    {
      VERSION: '1.2.3\r\n',
    },
  ),
  script(
    'pathlib',
    '1.2.3 at VERSION:1',
    `from pathlib import Path\n${SETUP}HERE = Path(__file__).resolve().parent\nsetup(version=(HERE / "VERSION").read_text().strip())\n`,
    { VERSION: '1.2.3\n' },
  ),
  script(
    'a second call where the first fails',
    '1.2.3 at setup.py:2',
    `${SETUP}V = "1.2.3"\ndef run(**more):\n    setup(version=V, **more)\ntry:\n    run(ext_modules=[])\nexcept Exception:\n    run()\n`,
  ),
  script(
    'a main function',
    '1.2.3 at setup.py:3',
    `${SETUP}def main():\n    setup(version="1.2.3")\nif __name__ == "__main__":\n    main()\n`,
  ),
  script('a global', '1.2.3 at setup.py:4', `${SETUP}def f():\n    global V\n    V = "1.2.3"\nf()\nsetup(version=V)\n`),
  script(
    'an item changed by another name',
    '1.2.3 at setup.py:4',
    `${SETUP}a = {"version": "1"}\nb = a\nb["version"] = "1.2.3"\nsetup(**a)\n`,
  ),
  script(
    'an item of an item',
    '1.2.3 at setup.py:3',
    `${SETUP}a = {"b": {}}\na["b"]["version"] = "1.2.3"\nsetup(**a["b"])\n`,
  ),
  script(
    'the default when it was defined',
    '1.2.3 at setup.py:2',
    `${SETUP}V = "1.2.3"\ndef f(v=V):\n    return v\nV = "2"\nsetup(version=f())\n`,
  ),
]
