// Programs whose version depends on what nobody can know before they run.
import { type Script, script } from './scripts.ts'

/** Whose version cannot be told. */
export const UNCLEAR: readonly Script[] = [
  script(
    'a branch on the version of Python',
    'unknown',
    'from setuptools import setup\nimport sys\nV = "1"\nif sys.version_info > (3,):\n    V = "2"\nsetup(version=V)\n',
  ),
  script(
    'the environment',
    'unknown',
    'from setuptools import setup\nimport os\nsetup(version=os.environ.get("V", "1"))\n',
  ),
  script(
    'a branch on the environment',
    'unknown',
    'from setuptools import setup\nimport os\nV = "1"\nif "PATH" in os.environ:\n    V = "2"\nsetup(version=V)\n',
  ),
  script(
    'a conditional on the environment',
    'unknown',
    'from setuptools import setup\nimport os\nsetup(version="1" if os.environ.get("NOPE") else "2")\n',
  ),
  script(
    'or, after the environment',
    'unknown',
    'from setuptools import setup\nimport os\nsetup(version=os.getenv("NOPE") or "2")\n',
  ),
  script(
    'a subprocess',
    'unknown',
    'from setuptools import setup\nimport subprocess\nsetup(version=subprocess.check_output(["echo", "2"]).decode().strip())\n',
  ),
  script(
    'a platform',
    'unknown',
    'from setuptools import setup\nimport platform\nV = {"Linux": "2"}.get(platform.system(), "1")\nsetup(version=V)\n',
  ),
  script(
    'the time',
    'unknown',
    'from setuptools import setup\nimport time\nsetup(version="1." + time.strftime("%Y"))\n',
  ),
  script(
    'a module that may be missing',
    'unknown',
    'from setuptools import setup\ntry:\n    import nope_nope\n    V = "1"\nexcept ImportError:\n    V = "2"\nsetup(version=V)\n',
  ),
  script(
    'an error in the middle',
    'unknown',
    'from setuptools import setup\nV = "1"\ntry:\n    V = "2"\n    int("x")\n    V = "3"\nexcept ValueError:\n    pass\nsetup(version=V)\n',
  ),
  script(
    'a suppressed error',
    'unknown',
    'from setuptools import setup\nimport contextlib\nV = "1"\nwith contextlib.suppress(ValueError):\n    int("x")\n    V = "2"\nsetup(version=V)\n',
  ),
  script(
    'an unknown choice that raises on one side',
    'unknown',
    'from setuptools import setup\nimport os\nv = "1"\ntry:\n    {}["a"] if os.environ.get("NOPE") else 1\nexcept KeyError:\n    v = "2"\nsetup(version=v)\n',
  ),
  script(
    'a while loop',
    'unknown',
    'from setuptools import setup\nimport os\nV = "1"\nwhile os.path.isdir("."):\n    V = "2"\n    break\nsetup(version=V)\n',
  ),
  script(
    'bytes as text',
    'unknown',
    'from setuptools import setup\nsetup(version=str(open("VERSION", "rb").read()))\n',
    { VERSION: '1' },
  ),
  script(
    'bytes in a template',
    'unknown',
    'from setuptools import setup\nsetup(version="%s" % open("VERSION", "rb").read())\n',
    { VERSION: '1' },
  ),
  script('a list in a template', 'unknown', 'from setuptools import setup\nsetup(version="%s" % ["1"])\n'),
  script('a fraction', 'unknown', 'from setuptools import setup\nsetup(version=str(1.5 + 1.5))\n'),
  script(
    'a number written otherwise',
    'unknown',
    'from setuptools import setup\nsetup(version=str(1_0) + str(0x10))\n',
  ),
  script('a named character', 'unknown', 'from setuptools import setup\nsetup(version="1\\N{FULL STOP}2")\n'),
  script(
    'letters that fold',
    'unknown',
    'from setuptools import setup\nimport re\nsetup(version=re.search("s([0-9])", open("f", encoding="utf8").read(), re.I).group(1))\n',
    { f: '\u017f2 s1' },
  ),
  script(
    'an empty alternative',
    'unknown',
    'from setuptools import setup\nimport re\nsetup(version="1" + str(len(re.findall("|a", "a"))))\n',
  ),
  script(
    'a count without a beginning',
    'unknown',
    'from setuptools import setup\nimport re\nsetup(version=re.search("a{,2}([0-9])", "aa1 2").group(1) + str(re.search("(?<=2)", "12").start()))\n',
  ),
  script(
    'partial',
    'unknown',
    'from setuptools import setup\nimport functools\nfunctools.partial(setup, version="1")()\n',
  ),
  script(
    'two versions',
    'unknown',
    'from setuptools import setup\nimport os\nif os.path.isdir("."):\n    setup(version="2")\nelse:\n    setup(version="1")\n',
  ),
  script(
    'a call in a loop nobody knows',
    'unknown',
    'from setuptools import setup\nimport os\nif not os.path.isdir("."):\n    setup(version="1")\nfor _ in os.listdir("."):\n    setup(version="2")\n    break\n',
  ),
  script(
    'keywords nobody knows',
    'unknown',
    'from setuptools import setup\nimport os\nsetup(**{k.lower(): v for k, v in {"VERSION": "2"}.items()})\n',
  ),
  script(
    'match',
    'unknown',
    'from setuptools import setup\nimport os\nV = "1"\nmatch os.sep:\n    case "/":\n        V = "2"\nsetup(version=V)\n',
  ),
  script(
    'a control character',
    'unknown',
    'from setuptools import setup\nsetup(version=open("f").read().splitlines()[0])\n',
    { f: '2\f1\n' },
  ),
  script('an odd blank', 'unknown', 'from setuptools import setup\nsetup(version=open("f").read().strip())\n', {
    f: '2\u001f\n',
  }),
  script('use_scm_version', 'unknown', 'from setuptools import setup\nsetup(version="1", use_scm_version=True)\n'),
  script('pbr', 'unknown', 'from setuptools import setup\nsetup(version="1", pbr=True)\n'),
  script(
    'versioneer',
    'unknown',
    'from setuptools import setup\nimport versioneer\nsetup(version=versioneer.get_version())\n',
    { 'versioneer.py': 'def get_version():\n    return "2"\n' },
  ),
  script('a file that git fills in', 'unknown', 'from setuptools import setup\nfrom v import V\nsetup(version=V)\n', {
    'v.py': '# file generated by setuptools_scm\nV = "2"\n',
  }),
  script('no call', 'unknown', 'from setuptools import setup\nprint("nothing")\n'),
  script('no Python', 'unknown', 'from setuptools import setup\nsetup(version="1"\n'),
  script(
    'code for Python 2 only',
    'unknown',
    'from setuptools import setup\nprint "1"\nexec "V = 2"\nsetup(version="1" if V == 1 else "2")\n',
  ),
]
